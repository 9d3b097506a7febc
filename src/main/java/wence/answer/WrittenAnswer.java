package wence.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wence.answer.Answer.Answered;
import wence.answer.Answer.Said;
import wence.answer.CheckedDraft.Judged;
import wence.answer.Unsettled.Clauses;
import wence.answer.Unsettled.Source;

/// An answer from the sentences of a model that stand.
final class WrittenAnswer {
    private final Clauses clauses;
    private final Said ruled;

    /// @param clauses what the model wrote from
    /// @param ruled what the rules say
    WrittenAnswer(Clauses clauses, Said ruled) {
        this.clauses = clauses;
        this.ruled = ruled;
    }

    /// The sentences alone.
    Answer soFar(CheckedDraft checked) {
        return new Answered(sentences(checked).said());
    }

    /// The sentences, and what the rules would have said: whatever the model leaves out, nobody is told less than by
    /// the rules alone. Only a summary stands by itself.
    Answer whole(CheckedDraft checked) {
        Draft draft = sentences(checked);
        switch (clauses.kind()) {
            case ANSWER -> addUncited(draft);
            case COMPARISON -> {
                draft.words(0, "model.by-rule");
                draft.add(ruled);
            }
            case SUMMARY -> {}
        }
        if (clauses.left() > 0) {
            draft.words(0, "model.beginning", Integer.toString(clauses.left()));
        }
        ruled.next().forEach(choice -> draft.next(choice.label(), choice.question()));
        return new Answered(draft.said());
    }

    /// The clauses that the rules quote and no sentence cites.
    private void addUncited(Draft draft) {
        Set<String> cited = draft.said().citations().stream()
                .map(citation -> citation.clause().id())
                .collect(Collectors.toSet());
        List<Citation> uncited = ruled.citations().stream()
                .filter(citation -> !cited.contains(citation.clause().id()))
                .toList();
        if (!uncited.isEmpty()) {
            draft.words(0, "model.also");
            uncited.forEach(citation -> PlanLines.clause(draft, 1, citation.plan(), citation.clause()));
        }
    }

    private Draft sentences(CheckedDraft checked) {
        var draft = new Draft(ruled.language(), new PlanLabels(List.of()));
        clauses.before().forEach(line -> draft.line(line.indent(), line.pieces()));
        draft.words(0, "model.checked");
        for (Judged judged : checked.standing()) {
            switch (judged) {
                case CheckedDraft.Kept kept ->
                    draft.line(0, List.of(new Piece.Written(kept.text())), cited(draft, kept.citations()));
                case CheckedDraft.Repaired repaired ->
                    draft.line(
                            0,
                            List.of(new Piece.Words("“"), new Piece.Stated(repaired.text()), new Piece.Words("”")),
                            cited(draft, List.of(repaired.citation())));
                case CheckedDraft.Dropped _ -> {}
            }
        }
        return draft;
    }

    private Integer[] cited(Draft draft, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> clauses.sources().get(number - 1))
                .map((Source source) -> draft.cite(source.plan(), source.clause()))
                .toArray(Integer[]::new);
    }
}
