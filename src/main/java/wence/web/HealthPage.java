package wence.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import wence.web.Vital.Health;

/// The health of all that runs, as JSON: `{"well":true,"parts":{"telegram":{"well":true,"sentence":"…"}}}`.
///
/// @param isWell whether every part is well
record HealthPage(boolean isWell, String json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static HealthPage of(List<Vital> vitals) {
        ObjectNode parts = JSON.createObjectNode();
        boolean isWell = true;
        for (Vital vital : vitals) {
            Health health = vital.health();
            isWell &= health.isWell();
            parts.putObject(vital.name()).put("well", health.isWell()).put("sentence", health.sentence());
        }
        ObjectNode page = JSON.createObjectNode().put("well", isWell);
        page.set("parts", parts);
        return new HealthPage(isWell, page.toString());
    }
}
