package wence.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import wence.answer.Answer;
import wence.answer.AnswerCheck;
import wence.answer.AnswerText;
import wence.answer.Citation;
import wence.answer.StatedDuty;
import wence.answer.StatedTarget;

/// What a question file expects of an answer.
///
/// `duties` must be exactly those of the answer; each of `targets` and `cites` must be among the answer's; each of
/// `says`
/// must stand in its text and none of `silent`. What is left out is not looked at. White space never counts.
final class Expectation {
    private final JsonNode expect;

    Expectation(JsonNode expect) {
        this.expect = expect;
    }

    /// How the answer differs from what is expected, a sentence each; empty when it is right.
    List<String> differences(Answer answer) {
        var differences = new ArrayList<>(AnswerCheck.faults(answer));
        String status = AnswerJson.status(answer);
        if (!status().equals(status)) {
            differences.add("status %s, expected %s".formatted(status, status()));
        }
        duties(answer, differences);
        for (JsonNode target : expect.path("targets")) {
            if (answer.said().targets().stream().noneMatch(stated -> fits(target, stated))) {
                differences.add("target missing: " + target);
            }
        }
        for (JsonNode cite : expect.path("cites")) {
            if (answer.said().citations().stream().noneMatch(citation -> fits(cite, citation))) {
                differences.add("citation missing: " + cite);
            }
        }
        String text = plain(AnswerText.body(answer));
        for (JsonNode says : expect.path("says")) {
            if (!text.contains(plain(says.asText()))) {
                differences.add("does not say: " + says.asText());
            }
        }
        for (JsonNode silent : expect.path("silent")) {
            if (text.contains(plain(silent.asText()))) {
                differences.add("says: " + silent.asText());
            }
        }
        return differences;
    }

    /// The status word that is expected.
    String status() {
        return expect.path("status").asText();
    }

    /// How the answer's citations compare with those that are expected, where any are.
    ///
    /// @param isExact whether the published text has what a citation quotes
    CitationScore citations(Answer answer, Predicate<Citation> isExact) {
        List<Citation> given = answer.said().citations();
        int exact = (int) given.stream().filter(isExact).count();
        JsonNode cites = expect.path("cites");
        if (cites.isEmpty()) {
            return new CitationScore(0, 0, 0, 0, given.size(), exact);
        }
        int met = 0;
        for (JsonNode cite : cites) {
            met += given.stream().anyMatch(citation -> fits(cite, citation)) ? 1 : 0;
        }
        int fitting = 0;
        for (Citation citation : given) {
            fitting += isAnyOf(cites, citation) ? 1 : 0;
        }
        return new CitationScore(given.size(), fitting, cites.size(), met, given.size(), exact);
    }

    private static boolean isAnyOf(JsonNode cites, Citation citation) {
        for (JsonNode cite : cites) {
            if (fits(cite, citation)) {
                return true;
            }
        }
        return false;
    }

    private void duties(Answer answer, List<String> differences) {
        if (!expect.has("duties")) {
            return;
        }
        Set<String> expected = new HashSet<>();
        for (JsonNode duty : expect.path("duties")) {
            var agencies = new ArrayList<String>();
            duty.path("agencies").forEach(agency -> agencies.add(agency.asText()));
            expected.add(row(
                    duty.path("plan").asText(),
                    duty.path("section").asText(),
                    duty.path("role").asText(),
                    agencies));
        }
        Set<String> stated = new HashSet<>();
        for (StatedDuty duty : answer.said().duties()) {
            stated.add(row(
                    duty.plan().id(),
                    duty.duty().section().toString(),
                    duty.duty().role().label(),
                    duty.duty().agencies()));
        }
        expected.stream()
                .filter(row -> !stated.contains(row))
                .sorted()
                .forEach(row -> differences.add("duty missing: " + row));
        stated.stream()
                .filter(row -> !expected.contains(row))
                .sorted()
                .forEach(row -> differences.add("duty not expected: " + row));
    }

    private static String row(String plan, String section, String role, List<String> agencies) {
        return plain(String.join(" | ", plan, section, role, String.join("、", agencies)));
    }

    private static boolean fits(JsonNode target, StatedTarget stated) {
        return isOrAbsent(target, "plan", stated.plan().id())
                && isOrAbsent(target, "section", stated.target().section().toString())
                && isOrAbsent(target, "value", stated.target().value());
    }

    private static boolean fits(JsonNode cite, Citation citation) {
        return isOrAbsent(cite, "plan", citation.plan().id())
                && isOrAbsent(cite, "section", citation.clause().section().toString())
                && plain(citation.quote()).contains(plain(cite.path("has").asText("")));
    }

    private static boolean isOrAbsent(JsonNode node, String field, String value) {
        return !node.has(field) || plain(node.path(field).asText()).equals(plain(value));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
