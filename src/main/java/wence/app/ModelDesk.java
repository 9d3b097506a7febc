package wence.app;

import java.time.InstantSource;
import java.util.Optional;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.Model;
import wence.answer.ModelAnswerer;
import wence.answer.ModelTally;
import wence.answer.model.ChatModelAnswers;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.store.OpenedStore;
import wence.store.Store;

/// A language model at work on a collection, for one command of the command line.
///
/// @param answers the model
/// @param answerer the rules, and the model where they leave something to write
/// @param book where its calls are written down; empty where they are not
record ModelDesk(ChatModelAnswers answers, ModelAnswerer answerer, Optional<OpenOffice> book) implements AutoCloseable {
    /// One that writes down what it does; where that is not possible it does so all the same, and says it.
    ///
    /// @return empty when the environment names no model
    static Optional<ModelDesk> open(Main program, Holdings holdings, Answerer rules, InstantSource clock) {
        ModelSetup setup = ModelSetup.of(program.environment());
        if (setup.settings().isEmpty()) {
            return Optional.empty();
        }
        Optional<OpenOffice> book = book(program, clock);
        ModelWriting writing =
                book.map(open -> setup.at(open.office(), clock)).orElseGet(() -> ModelWriting.of(program, clock));
        return desk(writing, holdings, rules, book);
    }

    /// One that is only tried: nothing is written down, and no budget of the bot is used.
    static Optional<ModelDesk> onTrial(Main program, Holdings holdings, Answerer rules, InstantSource clock) {
        return desk(ModelWriting.of(program, clock), holdings, rules, Optional.empty());
    }

    private static Optional<ModelDesk> desk(
            ModelWriting writing, Holdings holdings, Answerer rules, Optional<OpenOffice> book) {
        return writing.model()
                .map(answers -> new ModelDesk(answers, ModelWriting.over(answers, rules, holdings.register()), book));
    }

    private static Optional<OpenOffice> book(Main program, InstantSource clock) {
        Rules rules = OfficeSettings.of(program.environment());
        return switch (Store.open(program.home().store(), clock, rules.kept())) {
            case OpenedStore.Ready ready -> {
                ready.notice().ifPresent(program.err()::println);
                yield Optional.of(new OpenOffice(ready.store(), new Office(Drawers.of(ready.store()), rules, clock)));
            }
            case OpenedStore.Refused refused -> {
                program.err().println(refused.sentence() + "照常回答，但这次调用不会计入统计。");
                yield Optional.empty();
            }
        };
    }

    /// What became of what it wrote, in a line.
    String tally() {
        ModelTally.Counts counts = answerer.tally().counts();
        return "语言模型：写了 %d 份（保留 %d 句，换成原文 %d 句，去掉 %d 句），另有 %d 份没有一句站得住；猜了 %d 次问题，%d 次给出了选项；%d 次没有应答。"
                .formatted(
                        counts.used(),
                        counts.kept(),
                        counts.repaired(),
                        counts.dropped(),
                        counts.refused(),
                        counts.guesses(),
                        counts.offers(),
                        counts.silences());
    }

    /// What would be sent for a question; a sentence when nothing would.
    String shownPrompt(Inquiry inquiry) {
        Optional<Model.Task> task = answerer.task(inquiry);
        return task.map(answers::shown).orElse("这个问题按规则回答，不会发给语言模型。");
    }

    @Override
    public void close() {
        book.ifPresent(OpenOffice::close);
    }
}
