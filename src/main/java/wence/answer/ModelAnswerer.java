package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wence.answer.Answer.Answered;
import wence.answer.Answer.Said;
import wence.answer.CheckedDraft.Judged;
import wence.answer.Model.Written;
import wence.plan.Plan;
import wence.question.Language;
import wence.search.Found;
import wence.search.Hit;

/// Answers by rule, and lets a language model write where the rules only have clauses to quote.
///
/// The model is asked where the rules found nothing and the search is sure enough to answer with clauses
/// ([Said#found]); so it never answers what would else be refused. Each sentence is checked as it comes; only what
/// stands is said, and where nothing stands as the model wrote it the rules' answer goes out, plainly marked.
public final class ModelAnswerer implements Answerer {
    private static final System.Logger LOG = System.getLogger(ModelAnswerer.class.getName());

    private final Answerer rules;
    private final Model model;
    private final SentenceCheck check;

    public ModelAnswerer(Answerer rules, Model model, SentenceCheck check) {
        this.rules = rules;
        this.model = model;
        this.check = check;
    }

    @Override
    public List<Plan> plans() {
        return rules.plans();
    }

    @Override
    public Set<String> plansNamed(String words) {
        return rules.plansNamed(words);
    }

    @Override
    public Answerer rules() {
        return rules;
    }

    @Override
    public Answer answer(Inquiry inquiry) {
        return answer(inquiry, Progress.NONE);
    }

    @Override
    public Answer answer(Inquiry inquiry, Progress progress) {
        Answer ruled = rules.answer(inquiry);
        return task(inquiry, ruled).map(task -> written(task, ruled, progress)).orElse(ruled);
    }

    /// What the model would be asked; empty where it is not asked.
    public Optional<Model.Task> task(Inquiry inquiry) {
        return task(inquiry, rules.answer(inquiry));
    }

    private static Optional<Model.Task> task(Inquiry inquiry, Answer ruled) {
        return ruled instanceof Answered
                ? ruled.said()
                        .found()
                        .map(found -> new Model.Task(
                                inquiry.person(),
                                ruled.said().language(),
                                inquiry.text(),
                                inquiry.history(),
                                evidence(found)))
                : Optional.empty();
    }

    private static List<Evidence> evidence(Found found) {
        var evidence = new ArrayList<Evidence>();
        for (Hit hit : found.hits()) {
            evidence.add(Evidence.of(evidence.size() + 1, hit.plan(), hit.clause()));
        }
        return evidence;
    }

    private Answer written(Model.Task task, Answer ruled, Progress progress) {
        List<Hit> hits = ruled.said().found().orElseThrow().hits();
        var run = new WrittenSentences(check.start(task.evidence()), judged -> {
            if (judged.kept() > 0) {
                progress.soFar(
                        new Answered(sentences(judged, ruled.said(), hits).said()));
            }
        });
        progress.begun();
        Written written = model.write(task, run::take);
        return switch (written) {
            case Written.Draft draft -> {
                CheckedDraft checked = run.finished();
                log(checked);
                if (checked.kept() == 0) {
                    yield marked(ruled, "model.nothing-stands");
                }
                Answer answer = answered(checked, ruled.said(), hits);
                List<String> faults = AnswerCheck.faults(answer);
                if (!faults.isEmpty()) {
                    LOG.log(System.Logger.Level.ERROR, "model answer withheld: {0}", faults);
                    yield marked(ruled, "model.nothing-stands");
                }
                yield answer;
            }
            case Written.Silent silent -> {
                LOG.log(System.Logger.Level.WARNING, "no draft: {0}: {1}", silent.why(), silent.detail());
                yield marked(
                        ruled,
                        "model." + silent.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        };
    }

    private static void log(CheckedDraft checked) {
        checked.log().forEach(line -> LOG.log(System.Logger.Level.INFO, line));
    }

    /// The sentences that stand, and below them the clauses that the rules would have quoted and that no sentence
    /// cites:
    /// whatever the model leaves out, nobody is told less than by the rules alone.
    private static Answer answered(CheckedDraft checked, Said ruled, List<Hit> hits) {
        Draft draft = sentences(checked, ruled, hits);
        Set<String> cited = draft.said().citations().stream()
                .map(citation -> citation.clause().id())
                .collect(Collectors.toSet());
        List<Citation> left = ruled.citations().stream()
                .filter(citation -> !cited.contains(citation.clause().id()))
                .toList();
        if (!left.isEmpty()) {
            draft.words(0, "model.also");
            left.forEach(citation -> PlanLines.clause(draft, 1, citation.plan(), citation.clause()));
        }
        ruled.next().forEach(choice -> draft.next(choice.label(), choice.question()));
        return new Answered(draft.said());
    }

    private static Draft sentences(CheckedDraft checked, Said ruled, List<Hit> hits) {
        Language language = ruled.language();
        var draft = new Draft(language, new PlanLabels(List.of()));
        draft.words(0, "model.checked");
        for (Judged judged : checked.standing()) {
            switch (judged) {
                case CheckedDraft.Kept kept ->
                    draft.line(0, List.of(new Piece.Written(kept.text())), cited(draft, kept.citations(), hits));
                case CheckedDraft.Repaired repaired ->
                    draft.line(
                            0,
                            List.of(new Piece.Words("“"), new Piece.Stated(repaired.text()), new Piece.Words("”")),
                            cited(draft, List.of(repaired.citation()), hits));
                case CheckedDraft.Dropped dropped -> {}
            }
        }
        return draft;
    }

    private static Integer[] cited(Draft draft, List<Integer> numbers, List<Hit> hits) {
        return numbers.stream()
                .map(number -> hits.get(number - 1))
                .map(hit -> draft.cite(hit.plan(), hit.clause()))
                .toArray(Integer[]::new);
    }

    /// The rules' answer under a line that says why it is theirs.
    private static Answer marked(Answer ruled, String key) {
        Said said = ruled.said();
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(0, List.of(new Piece.Words(Phrases.in(said.language()).say(key))), List.of()));
        lines.addAll(said.lines());
        return new Answered(new Said(
                said.language(), lines, said.citations(), said.duties(), said.targets(), said.next(), said.found()));
    }
}
