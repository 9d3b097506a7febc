package wence.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wence.answer.model.Reaction;
import wence.answer.model.StandIn;
import wence.plan.Plan;
import wence.plan.Section;

/// Guesses that a model could make of the questions of a file: the right one, which the file's expectation tells, a
/// careless one, a false one.
final class ScriptedGuesses {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Guess> byQuestion = new HashMap<>();
    private final List<Plan> plans;

    /// What a question means.
    ///
    /// @param item the heading of the section that answers
    private record Guess(String intent, String plan, String item) {
        String json() {
            return """
                    {"intent":"%s","plans":%s,"items":["%s"],"agencies":[],"search":"%s%s"}""".formatted(intent, plan.isEmpty() ? "[]" : "[\"" + plan + "\"]", item, item, asked());
        }

        String chinese(String place) {
            return place + item + asked();
        }

        private String asked() {
            return switch (intent) {
                case "lead" -> "由谁牵头";
                case "support" -> "的配合部门有哪些";
                case "number" -> "有哪些指标";
                case "when" -> "的时限是什么";
                default -> "有哪些举措";
            };
        }
    }

    ScriptedGuesses(List<String> lines, List<Plan> plans) throws Exception {
        this.plans = plans;
        for (String line : lines) {
            JsonNode whole = JSON.readTree(line);
            meant(whole.path("expect"))
                    .ifPresent(guess -> byQuestion.put(words(whole.path("q").asText()), guess));
        }
    }

    private Optional<Guess> meant(JsonNode expect) {
        String role = expect.path("duties").path(0).path("role").asText("");
        String intent = role.isEmpty() ? expect.path("targets").isEmpty() ? "contents" : "number" : role;
        for (String kind : List.of("duties", "targets", "cites")) {
            for (JsonNode one : expect.path(kind)) {
                String plan = one.path("plan").asText("");
                Optional<String> heading = heading(plan, one);
                if (heading.isPresent()) {
                    return Optional.of(new Guess(intent, plan, heading.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// The heading of the section that is expected, or of the one that has the words expected.
    private Optional<String> heading(String id, JsonNode expected) {
        String section = expected.path("section").asText("");
        String has = expected.path("has").asText("\n");
        return plans.stream()
                .filter(plan -> plan.id().equals(id))
                .flatMap(plan -> plan.sections().stream()
                        .filter(one -> one.path().toString().equals(section)
                                || plan.clauses().stream()
                                        .anyMatch(clause -> clause.section().equals(one.path())
                                                && clause.text().contains(has))))
                .map(Section::name)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    Reaction perfect(StandIn.Request request) {
        return new Reaction.Text(guess(request)
                .map(guess -> isEnglish(request) ? guess.chinese(place(guess.plan())) : guess.json())
                .orElse(isEnglish(request) ? "没有" : "{\"intent\":\"other\"}"));
    }

    Reaction sloppy(StandIn.Request request) {
        return new Reaction.Text(guess(request)
                .map(guess -> isEnglish(request)
                        ? "Here is the translation:\n" + guess.item() + "怎么样呢？\nI hope this helps."
                        : "好的！\n```json\n" + guess.json().replace("\"plans\":", "\"plan\":") + "\n```\n希望有帮助。")
                .orElse("对不起，我不知道。"));
    }

    /// Means something else, whatever is asked.
    Reaction lying(StandIn.Request request) {
        var items = new ArrayList<String>();
        plans.forEach(plan -> plan.duties()
                .forEach(duty -> plan.section(duty.section())
                        .map(Section::name)
                        .filter(name -> !name.isEmpty())
                        .ifPresent(items::add)));
        String item = items.get(Math.floorMod(request.user().hashCode(), items.size()));
        var guess = new Guess("lead", "", item);
        return new Reaction.Text(isEnglish(request) ? guess.chinese("") : guess.json());
    }

    private String place(String id) {
        return plans.stream()
                .filter(plan -> plan.id().equals(id))
                .flatMap(plan -> plan.facts().place().stream())
                .findFirst()
                .orElse("");
    }

    private Optional<Guess> guess(StandIn.Request request) {
        return Optional.ofNullable(
                byQuestion.get(words(request.user().substring(request.user().lastIndexOf('\n')))));
    }

    static boolean isPuzzle(StandIn.Request request) {
        return !request.user().contains("\n[1] 《");
    }

    private static boolean isEnglish(StandIn.Request request) {
        return request.system().toLowerCase(Locale.ROOT).contains("you put an english question");
    }

    private static String words(String question) {
        return question.replaceAll("\\s+", " ").strip();
    }

    /// Guesses one way, and writes another way where clauses are given.
    static Function<StandIn.Request, Reaction> both(
            Function<StandIn.Request, Reaction> guesses, Function<StandIn.Request, Reaction> writes) {
        return request -> isPuzzle(request) ? guesses.apply(request) : writes.apply(request);
    }
}
