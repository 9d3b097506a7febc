package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wence.answer.Answer.Choice;
import wence.answer.Answer.Said;
import wence.answer.Model.Puzzle;
import wence.answer.Model.Silence;
import wence.answer.Model.Task;
import wence.answer.Model.Understood;
import wence.answer.Model.Writing;
import wence.answer.Model.Written;
import wence.answer.Unsettled.Clauses;
import wence.answer.Unsettled.Meaning;
import wence.answer.Unsettled.Source;
import wence.plan.Plan;

/// Answers by rule, and lets a language model do what the rules leave ([Said#unsettled]).
///
/// Where the clauses are found and want to be put into words, the model writes; each sentence is checked as it comes,
/// only what stands is said, and where nothing stands as the model wrote it the rules' answer goes out, plainly
/// marked. Where the plans do not have the words of a question, the model says what it may mean; that becomes
/// questions to choose from, never an answer: what the rules refuse stays refused.
public final class ModelAnswerer implements Answerer {
    private static final System.Logger LOG = System.getLogger(ModelAnswerer.class.getName());

    private final Answerer rules;
    private final Model model;
    private final SentenceCheck check;
    private final ModelTally tally = new ModelTally();

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
    public List<Choice> offers(Guess guess, Inquiry inquiry) {
        return rules.offers(guess, inquiry);
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
        Optional<Unsettled> unsettled = ruled.said().unsettled();
        if (unsettled.isEmpty()) {
            return ruled;
        }
        return switch (unsettled.get()) {
            case Clauses clauses -> {
                progress.begun(ruled.said().language());
                yield written(writing(inquiry, ruled.said(), clauses), clauses, ruled, progress);
            }
            case Meaning _ -> {
                progress.soFar(ruled);
                yield meant(inquiry, puzzle(inquiry, ruled.said()), ruled);
            }
        };
    }

    /// What the model would be asked; empty where it is not asked.
    public Optional<Task> task(Inquiry inquiry) {
        Said ruled = rules.answer(inquiry).said();
        return ruled.unsettled().map(unsettled -> switch (unsettled) {
            case Clauses clauses -> writing(inquiry, ruled, clauses);
            case Meaning _ -> puzzle(inquiry, ruled);
        });
    }

    private static Writing writing(Inquiry inquiry, Said ruled, Clauses clauses) {
        var evidence = new ArrayList<Evidence>();
        for (Source source : clauses.sources()) {
            evidence.add(Evidence.of(evidence.size() + 1, source.plan(), source.clause()));
        }
        return new Writing(
                clauses.kind(),
                inquiry.person(),
                ruled.language(),
                inquiry.text(),
                inquiry.history(),
                clauses.subject(),
                evidence);
    }

    private Puzzle puzzle(Inquiry inquiry, Said ruled) {
        return new Puzzle(inquiry.person(), ruled.language(), inquiry.text(), inquiry.history(), rules.plans());
    }

    private Answer written(Writing writing, Clauses clauses, Answer ruled, Progress progress) {
        var answer = new WrittenAnswer(clauses, ruled.said());
        var run = new WrittenSentences(check.start(writing.evidence()), checked -> {
            if (checked.kept() > 0) {
                progress.soFar(answer.soFar(checked));
            }
        });
        return switch (model.write(writing, run::take)) {
            case Written.Draft _ -> checked(run.finished(), answer, ruled);
            case Written.Silent silent -> {
                silent(silent.why(), silent.detail());
                yield marked(
                        ruled,
                        "model." + silent.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        };
    }

    /// What became of what the model wrote so far.
    public ModelTally tally() {
        return tally;
    }

    private Answer checked(CheckedDraft checked, WrittenAnswer answer, Answer ruled) {
        tally.draft(checked);
        checked.log().forEach(line -> LOG.log(System.Logger.Level.INFO, line));
        if (checked.kept() == 0) {
            return marked(ruled, "model.nothing-stands");
        }
        Answer whole = answer.whole(checked);
        List<String> faults = AnswerCheck.faults(whole);
        if (faults.isEmpty()) {
            return whole;
        }
        LOG.log(System.Logger.Level.ERROR, "model answer withheld: {0}", faults);
        return marked(ruled, "model.nothing-stands");
    }

    /// The rules' answer, and what the question may mean.
    private Answer meant(Inquiry inquiry, Puzzle puzzle, Answer ruled) {
        return switch (model.understand(puzzle)) {
            case Understood.Guessed guessed -> {
                List<Choice> offers = rules.offers(guessed.guess(), inquiry);
                tally.guess(!offers.isEmpty());
                yield offers.isEmpty() ? ruled : OfferedAnswer.of(ruled, offers);
            }
            case Understood.Silent silent -> {
                silent(silent.why(), silent.detail());
                yield ruled;
            }
        };
    }

    private void silent(Silence why, String detail) {
        tally.silence();
        LOG.log(System.Logger.Level.WARNING, "nothing from the model: {0}: {1}", why, detail);
    }

    /// The rules' answer under a line that says why it is theirs.
    private static Answer marked(Answer ruled, String key) {
        Said said = ruled.said();
        var why = new Piece.Words(Phrases.in(said.language()).say(key));
        return new Answer.Answered(said.below(new Line(0, List.of(why), List.of())));
    }
}
