package wence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wence.chat.telegram.TelegramSettings;

class SettingsTest {
    private static final String TOKEN = "123456:ABC-def_1234";

    @Test
    void nothingIsNeeded() {
        Settings settings = Settings.of(Map.of("WENCE_TELEGRAM_TOKEN", " "));
        assertThat(settings.telegram()).isEmpty();
        assertThat(settings.listen()).hasToString("/127.0.0.1:8080");
        assertThat(settings.isListenSet()).isFalse();
    }

    @Test
    void aTokenIsEnoughForTelegram() {
        TelegramSettings telegram = Settings.of(Map.of("WENCE_TELEGRAM_TOKEN", TOKEN + "\n"))
                .telegram()
                .orElseThrow();
        assertThat(telegram.token()).isEqualTo(TOKEN);
        assertThat(telegram.api()).isEqualTo(URI.create("https://api.telegram.org"));
        assertThat(telegram.webhook()).isEmpty();
        assertThat(telegram.source()).isEqualTo("telegram:123456");
    }

    @Test
    void aPublicAddressMakesAWebhookWithASecretOfItsOwn() {
        var webhook = Settings.of(Map.of(
                        "WENCE_TELEGRAM_TOKEN", TOKEN, "WENCE_TELEGRAM_WEBHOOK_URL", "https://example.org/tg/hook"))
                .telegram()
                .orElseThrow()
                .webhook()
                .orElseThrow();
        assertThat(webhook.url()).isEqualTo(URI.create("https://example.org/tg/hook"));
        assertThat(webhook.secret()).matches("[0-9a-f]{64}");
    }

    @Test
    void whereToListenIsAnAddressAndAPort() {
        assertThat(listen("0.0.0.0:80")).isEqualTo("0.0.0.0 80");
        assertThat(listen(":8081")).isEqualTo("0.0.0.0 8081");
        assertThat(listen("[::1]:9000")).isEqualTo("0:0:0:0:0:0:0:1 9000");
    }

    private static String listen(String text) {
        var address = Settings.of(Map.of("WENCE_LISTEN", text)).listen();
        return address.getAddress().getHostAddress() + " " + address.getPort();
    }

    @Test
    void whatCannotBeUsedIsSaidPlainlyAndWithoutSecrets() {
        assertThatThrownBy(() -> Settings.of(Map.of("WENCE_TELEGRAM_TOKEN", "secret words")))
                .isInstanceOf(Failure.class)
                .hasMessage("WENCE_TELEGRAM_TOKEN 不像一个令牌：应当像 123456:ABC-def，由 @BotFather 给出。");
        assertThatThrownBy(() -> Settings.of(Map.of("WENCE_LISTEN", "8080")))
                .hasMessage("WENCE_LISTEN 应当写作 地址:端口，例如 127.0.0.1:8080；现在是 8080。");
        assertThatThrownBy(() -> Settings.of(Map.of("WENCE_LISTEN", "a:99999"))).isInstanceOf(Failure.class);
        assertThatThrownBy(() ->
                        Settings.of(Map.of("WENCE_TELEGRAM_TOKEN", TOKEN, "WENCE_TELEGRAM_WEBHOOK_URL", "my server")))
                .hasMessageStartingWith("WENCE_TELEGRAM_WEBHOOK_URL 不是可用的网址：my server。");
        assertThatThrownBy(() -> Settings.of(Map.of(
                        "WENCE_TELEGRAM_TOKEN",
                        TOKEN,
                        "WENCE_TELEGRAM_WEBHOOK_URL",
                        "https://example.org/x",
                        "WENCE_TELEGRAM_SECRET",
                        "pass word")))
                .hasMessageStartingWith("WENCE_TELEGRAM_SECRET 只能用")
                .hasMessageNotContaining("pass word");
    }
}
