package wence.answer;

import java.util.List;
import java.util.stream.IntStream;
import wence.plan.Clause;
import wence.plan.Plan;

/// A sentence that the plans carry, with the clauses that it may be written from.
///
/// @param form how it was built: `duty`, `target`, `quotation`
/// @param text with its marks
/// @param evidence its clauses first, then others that do not carry it
record GoodSentence(String form, String text, List<Held> evidence) {
    GoodSentence {
        evidence = List.copyOf(evidence);
    }

    /// A clause and its plan.
    record Held(Plan plan, Clause clause) {}

    List<Evidence> numbered() {
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> Evidence.of(
                        i + 1, evidence.get(i).plan(), evidence.get(i).clause()))
                .toList();
    }
}
