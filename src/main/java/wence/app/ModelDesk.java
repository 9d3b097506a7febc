package wence.app;

import java.time.InstantSource;
import java.util.Optional;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.Model;
import wence.answer.ModelAnswerer;
import wence.answer.ModelTally;
import wence.answer.model.ChatModelAnswers;

/// A language model at work on a collection.
///
/// @param answers the model
/// @param answerer the rules, and the model where they leave something to write
record ModelDesk(ChatModelAnswers answers, ModelAnswerer answerer) {
    /// Empty when the environment names no model.
    static Optional<ModelDesk> open(Main program, Holdings holdings, Answerer rules, InstantSource clock) {
        return ModelWriting.of(program, clock)
                .model()
                .map(answers -> new ModelDesk(answers, ModelWriting.over(answers, rules, holdings.register())));
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
}
