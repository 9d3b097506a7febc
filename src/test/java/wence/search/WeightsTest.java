package wence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.search.ClauseFields.Field;

final class WeightsTest {
    @Test
    void theShippedWeightsCountEveryField() {
        Weights weights = Weights.shipped();
        assertThat(Field.values()).allMatch(field -> weights.of(field) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "field.text,0",
        "field.text,-1",
        "field.text,viel",
        "field.body,1",
        "signal.letters,1",
        "sign.letters,1",
        "text.characters,1",
        "text,1"
    })
    void aMistakeInTheWeightsIsNotPassedOver(String name, String value) {
        var properties = new Properties();
        properties.setProperty(name, value);
        assertThatThrownBy(() -> Weights.of(properties)).isInstanceOf(IllegalArgumentException.class);
    }
}
