package wence.app;

import java.time.InstantSource;
import java.util.Optional;
import wence.answer.Answerer;
import wence.answer.ModelAnswerer;
import wence.answer.SentenceCheck;
import wence.answer.model.ChatModelAnswers;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// The language model of a running program: one budget and one queue, whatever index answers come from.
///
/// @param model empty when the environment names none
record ModelWriting(Optional<ChatModelAnswers> model) {
    /// Nothing but rules.
    static final ModelWriting NONE = new ModelWriting(Optional.empty());

    static ModelWriting of(Main program, InstantSource clock) {
        return new ModelWriting(ModelEnvironment.of(program.environment())
                .map(settings -> new ChatModelAnswers(settings, ModelEnvironment.prompts(), clock)));
    }

    /// The rules, and the model where they leave something to write.
    Answerer over(Answerer rules, AgencyRegister register) {
        return model.<Answerer>map(answers -> over(answers, rules, register)).orElse(rules);
    }

    static ModelAnswerer over(ChatModelAnswers answers, Answerer rules, AgencyRegister register) {
        var check = new SentenceCheck(register, Gazetteer.builtIn(), Glossary.builtIn(register));
        return new ModelAnswerer(rules, answers, check);
    }
}
