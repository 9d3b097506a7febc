package wence.outline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wence.document.DocumentText;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// The two plans of the collection, and how tests read them.
final class PublishedPlans {
    static final String XIXIA = published("xixia-2021");
    static final String NINGXIA = published("ningxia-2021");

    private PublishedPlans() {}

    static ReadPlan xixia() {
        return read("xixia-2021", "银川市西夏区全民科学素质行动规划纲要实施方案(2021—2025年)", XIXIA);
    }

    static ReadPlan ningxia(Plan... related) {
        return read("ningxia-2021", "宁夏回族自治区全民科学素质行动规划纲要实施方案(2021年—2025年)", NINGXIA, related);
    }

    static ReadPlan read(String text) {
        return read("a-plan", "一个方案", text);
    }

    static ReadPlan read(String id, String title, String text, Plan... related) {
        var facts = new PlanFacts(
                id,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new PlanReader().read(facts, "plans/" + id + ".txt", new DocumentText(text), List.of(related));
    }

    private static String published(String id) {
        try {
            return Files.readString(Path.of("index/plans", id + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
