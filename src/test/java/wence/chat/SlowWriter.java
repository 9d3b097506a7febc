package wence.chat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import wence.answer.Answer;
import wence.answer.Answerer;
import wence.answer.Citation;
import wence.answer.Inquiry;
import wence.answer.Line;
import wence.answer.Piece;
import wence.answer.Progress;
import wence.plan.Plan;
import wence.question.Language;

/// Writes an answer sentence by sentence when the test says so, as a model would behind the
/// rules; what it need not write for is answered at once.
public final class SlowWriter implements Answerer {
    public static final String QUESTION = "讲讲老年人的事";
    public static final String ENGLISH = "Tell me about the elderly";

    /// Answered by the rules.
    public static final String RULED = FakeAnswerer.LEAD;

    private final Plan plan = TestPlans.district();
    private final Answerer rules = new FakeAnswerer(plan);
    private final LinkedBlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final AtomicInteger asked = new AtomicInteger();

    private sealed interface Step {}

    private record Sentence(String text) implements Step {}

    private record End() implements Step {}

    private record Failure() implements Step {}

    private record Fault() implements Step {}

    /// The conversations that it answers in.
    public Conversations conversations() {
        return new Conversations(this, MemoryLookup.of(List.of(plan)), InstantSource.system());
    }

    /// How often it was asked for more than the rules know.
    public int asked() {
        return asked.get();
    }

    public SlowWriter writes(String sentence) {
        steps.add(new Sentence(sentence));
        return this;
    }

    /// The answer is whole.
    public SlowWriter ends() {
        steps.add(new End());
        return this;
    }

    /// What was written counts for nothing; the rules answer.
    public SlowWriter fails() {
        steps.add(new Failure());
        return this;
    }

    /// Something is wrong with the program.
    public SlowWriter breaks() {
        steps.add(new Fault());
        return this;
    }

    @Override
    public Answerer rules() {
        return rules;
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
    public Answer answer(Inquiry inquiry) {
        return answer(inquiry, Progress.NONE);
    }

    @Override
    public Answer answer(Inquiry inquiry, Progress progress) {
        return switch (inquiry.text()) {
            case QUESTION -> written(Language.CHINESE, progress);
            case ENGLISH -> written(Language.ENGLISH, progress);
            default -> rules.answer(inquiry);
        };
    }

    private Answer written(Language language, Progress progress) {
        asked.incrementAndGet();
        progress.begun(language);
        var lines = new ArrayList<Line>();
        lines.add(line("已核对：", List.of()));
        while (true) {
            switch (next()) {
                case Sentence sentence -> {
                    lines.add(line(sentence.text(), List.of(1)));
                    progress.soFar(answered(language, lines));
                }
                case End _ -> {
                    lines.add(line("完。", List.of()));
                    return answered(language, lines);
                }
                case Failure _ -> {
                    return answered(language, List.of(line("（没有写完。以下是条款。）", List.of()), line("讲座", List.of(1))));
                }
                case Fault _ -> throw new IllegalStateException("broken on purpose");
            }
        }
    }

    private Step next() {
        try {
            Step step = steps.poll(30, TimeUnit.SECONDS);
            return step == null ? new Fault() : step;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fault();
        }
    }

    private Answer answered(Language language, List<Line> lines) {
        var citation = new Citation(1, plan, plan.clauses().getFirst());
        return new Answer.Answered(
                new Answer.Said(language, lines, List.of(citation), List.of(), List.of(), List.of()));
    }

    private static Line line(String text, List<Integer> marks) {
        return new Line(0, List.of(new Piece.Words(text)), marks);
    }
}
