package wence.app;

import java.time.InstantSource;
import java.util.Optional;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.Model;
import wence.answer.ModelAnswerer;
import wence.answer.SentenceCheck;
import wence.answer.model.ChatModelAnswers;
import wence.answer.model.ModelSettings;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// A language model at work on a collection.
///
/// @param answers the model
/// @param answerer the rules, and the model where they leave something to write
record ModelDesk(ChatModelAnswers answers, ModelAnswerer answerer) {
    /// The answerer of a collection, with a model where the environment names one.
    static Answerer answerer(Main program, Holdings holdings, Answerer rules, InstantSource clock) {
        return open(program, holdings, rules, clock)
                .<Answerer>map(ModelDesk::answerer)
                .orElse(rules);
    }

    /// Empty when the environment names no model.
    static Optional<ModelDesk> open(Main program, Holdings holdings, Answerer rules, InstantSource clock) {
        return ModelEnvironment.of(program.environment()).map(settings -> of(settings, holdings, rules, clock));
    }

    private static ModelDesk of(ModelSettings settings, Holdings holdings, Answerer rules, InstantSource clock) {
        var answers = new ChatModelAnswers(settings, ModelEnvironment.prompts(), clock);
        var check = new SentenceCheck(holdings.register(), Gazetteer.builtIn(), Glossary.builtIn(holdings.register()));
        return new ModelDesk(answers, new ModelAnswerer(rules, answers, check));
    }

    /// What would be sent for a question; a sentence when nothing would.
    String shownPrompt(Inquiry inquiry) {
        Optional<Model.Task> task = answerer.task(inquiry);
        return task.map(answers::shown).orElse("这个问题按规则回答，不会发给语言模型。");
    }
}
