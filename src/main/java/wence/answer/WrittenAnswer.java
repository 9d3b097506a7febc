package wence.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wence.answer.Answer.Answered;
import wence.answer.Answer.Said;
import wence.answer.CheckedDraft.Judged;
import wence.answer.Unsettled.Clauses;
import wence.answer.Unsettled.Source;
import wence.plan.Plan;

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

    /// The sentences, and what the rules would have said of it: whatever the model leaves out, nobody is told less
    /// than by the rules alone. Only a summary and a reason stand by themselves.
    Answer whole(CheckedDraft checked) {
        Draft draft = sentences(checked);
        switch (clauses.kind()) {
            case FOUND -> addUncited(draft);
            case COMPARISON -> {
                draft.words(0, "model.by-rule");
                draft.add(ruled);
            }
            case REASON, SUMMARY -> {}
        }
        if (clauses.left() > 0) {
            draft.words(0, "model.part", Integer.toString(clauses.sources().size()), Integer.toString(clauses.left()));
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
        var draft = new Draft(ruled.language(), new PlanLabels(plans()));
        clauses.before().forEach(line -> draft.line(line.indent(), line.pieces()));
        draft.words(0, "model.checked");
        Set<Plan> last = Set.of();
        for (Judged judged : checked.standing()) {
            List<Source> sources = sources(judged);
            Set<Plan> cited = sources.stream().map(Source::plan).collect(Collectors.toSet());
            boolean isOfOne = plans().size() > 1 && cited.size() == 1;
            if (isOfOne && !cited.equals(last)) {
                PlanLines.plan(draft, cited.iterator().next());
            }
            last = cited;
            draft.line(isOfOne ? 1 : 0, pieces(judged), marks(draft, sources));
        }
        return draft;
    }

    private List<Plan> plans() {
        return clauses.sources().stream().map(Source::plan).distinct().toList();
    }

    private List<Source> sources(Judged judged) {
        List<Integer> numbers = switch (judged) {
            case CheckedDraft.Kept kept -> kept.citations();
            case CheckedDraft.Repaired repaired -> List.of(repaired.citation());
            case CheckedDraft.Dropped _ -> List.of();
        };
        return numbers.stream().map(number -> clauses.sources().get(number - 1)).toList();
    }

    private static List<Piece> pieces(Judged judged) {
        return switch (judged) {
            case CheckedDraft.Kept kept -> List.of(new Piece.Written(kept.text()));
            case CheckedDraft.Repaired repaired ->
                List.of(new Piece.Words("“"), new Piece.Stated(repaired.text()), new Piece.Words("”"));
            case CheckedDraft.Dropped _ -> List.of();
        };
    }

    private static Integer[] marks(Draft draft, List<Source> sources) {
        return sources.stream()
                .map(source -> draft.cite(source.plan(), source.clause()))
                .toArray(Integer[]::new);
    }
}
