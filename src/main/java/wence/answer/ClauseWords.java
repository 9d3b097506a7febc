package wence.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A clause of the evidence, taken apart for the check: its own words, and above it the title, the place and the
/// headings, each by itself.
final class ClauseWords {
    /// A longer one, in UTF-16 code units, is not compared with anything: no plan has one.
    private static final int LONGEST = 8_000;

    private final Evidence evidence;
    private final List<Atom> text;
    private final List<Cover.Line> above;
    private final Set<Cover.Line> ofItems;
    private final Set<Atom> facts = new HashSet<>();

    private ClauseWords(Evidence evidence, List<Atom> text, List<Cover.Line> above, Set<Cover.Line> ofItems) {
        this.evidence = evidence;
        this.ofItems = Set.copyOf(ofItems);
        this.text = text;
        this.above = above;
        lines().forEach(line -> line.atoms().stream().filter(Atom::isFact).forEach(atom -> facts.add(plain(atom))));
    }

    static ClauseWords of(Evidence evidence, AtomLexer lexer) {
        if (length(evidence) > LONGEST) {
            return new ClauseWords(evidence, List.of(), List.of(), Set.of());
        }
        Map<String, String> agencies = AgencyNames.of(evidence);
        var above = new ArrayList<Cover.Line>();
        above.add(new Cover.Line(Cover.Origin.ABOVE, lexer.of(evidence.title(), agencies)));
        evidence.place().ifPresent(place -> above.add(new Cover.Line(Cover.Origin.PLACE, lexer.of(place, Map.of()))));
        evidence.headings()
                .forEach(heading -> above.add(new Cover.Line(Cover.Origin.ABOVE, lexer.of(heading, agencies))));
        Set<Cover.Line> ofItems = evidence.items().stream()
                .map(item -> new Cover.Line(Cover.Origin.ABOVE, lexer.of(item, agencies)))
                .collect(Collectors.toSet());
        return new ClauseWords(evidence, lexer.of(evidence.text(), agencies), List.copyOf(above), ofItems);
    }

    /// The agencies of the clause's duties, as written.
    static List<String> agencies(Evidence evidence) {
        return evidence.duties().stream()
                .flatMap(duty -> duty.agencies().stream())
                .distinct()
                .toList();
    }

    Evidence evidence() {
        return evidence;
    }

    /// How much there is to compare with, in UTF-16 code units.
    int length() {
        return length(evidence);
    }

    private static int length(Evidence evidence) {
        return evidence.text().length()
                + evidence.title().length()
                + evidence.headings().stream().mapToInt(String::length).sum();
    }

    /// Whether it is too long to be compared; then it has no words.
    boolean isTooLong() {
        return length() > LONGEST;
    }

    int number() {
        return evidence.number();
    }

    List<Atom> text() {
        return text;
    }

    List<Cover.Line> above() {
        return above;
    }

    /// The text and what stands above it.
    List<Cover.Line> lines() {
        var lines = new ArrayList<Cover.Line>();
        lines.add(new Cover.Line(Cover.Origin.TEXT, text));
        lines.addAll(above);
        return lines;
    }

    /// What a statement of duties may be about: the text, the place, and the headings that the duties are for. Who
    /// leads
    /// an item leads neither the chapter nor the plan.
    List<Cover.Line> linesOfDuties() {
        return lines().stream()
                .filter(line -> line.origin() != Cover.Origin.ABOVE || ofItems.contains(line))
                .toList();
    }

    /// Whether the fact stands anywhere in the clause or above it.
    boolean has(Atom fact) {
        return facts.contains(plain(fact));
    }

    /// Whether the fact stands in the headings or the title.
    boolean hasAbove(Atom fact) {
        return above.stream().flatMap(line -> line.atoms().stream()).anyMatch(fact::says);
    }

    private static Atom plain(Atom atom) {
        return new Atom(atom.kind(), atom.key(), atom.key());
    }
}
