package wence.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wence.plan.Duty;
import wence.plan.Role;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;

/// A sentence that a person wrote about clauses of a published plan.
///
/// @param text with its marks
/// @param fault what is wrong with it; empty when nothing is
/// @param evidence the clauses that it was written from, and others of the same plan
record WrittenSentence(String text, Optional<String> fault, List<Evidence> evidence) {
    /// The fault of a sentence that is true, which the check is known not to see.
    static final String NOT_SEEN = "true, but refused";

    private static final Path FILE = Path.of("src/test/resources/wence/answer/written-sentences.txt");

    /// All of them, in their order.
    static List<WrittenSentence> all() {
        var sentences = new ArrayList<WrittenSentence>();
        String[] plan = {};
        var clauses = new ArrayList<Evidence>();
        for (String line : lines()) {
            String rest = line.isEmpty() ? "" : line.substring(1).strip();
            switch (line.isEmpty() ? '#' : line.charAt(0)) {
                case '=' -> {
                    plan = rest.split(" \\| ?", -1);
                    clauses.clear();
                }
                case '[' -> clauses.add(clause(plan, clauses.size() + 1, line.substring(line.indexOf(']') + 1)));
                case '@' -> clauses.add(with(clauses.removeLast(), rest));
                case '~' -> sentences.add(new WrittenSentence(rest, Optional.of(NOT_SEEN), List.copyOf(clauses)));
                case '+' -> sentences.add(new WrittenSentence(rest, Optional.empty(), List.copyOf(clauses)));
                case '-' -> {
                    String[] parts = rest.split(" \\| ", 2);
                    sentences.add(new WrittenSentence(parts[1], Optional.of(parts[0]), List.copyOf(clauses)));
                }
                default -> {}
            }
        }
        return List.copyOf(sentences);
    }

    boolean isTrue() {
        return fault.isEmpty() || fault.get().equals(NOT_SEEN);
    }

    private static Evidence clause(String[] plan, int number, String line) {
        int border = line.indexOf(" | ");
        List<String> headings = Arrays.stream(line.substring(0, border).split(">", -1))
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .toList();
        Optional<String> place = Optional.of(plan[2].strip()).filter(name -> !name.isEmpty());
        List<String> items = headings.isEmpty() ? headings : List.of(headings.getLast());
        return new Evidence(number, plan[1].strip(), place, headings, line.substring(border + 3), List.of(), items);
    }

    private static Evidence with(Evidence clause, String duty) {
        boolean isOpen = duty.endsWith("等");
        String names = duty.substring(duty.indexOf(' ') + 1, duty.length() - (isOpen ? 1 : 0));
        var all = new ArrayList<>(clause.duties());
        all.add(new Duty(
                Role.valueOf(duty.substring(0, duty.indexOf(' '))),
                List.of(names.split("、")),
                isOpen,
                SectionPath.ROOT,
                "c",
                new SourceSpan(0, 1),
                ""));
        return new Evidence(
                clause.number(),
                clause.title(),
                clause.place(),
                clause.headings(),
                clause.text(),
                List.copyOf(all),
                clause.items());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
