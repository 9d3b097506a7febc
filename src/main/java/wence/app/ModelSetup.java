package wence.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import wence.answer.model.CallBook;
import wence.answer.model.ChatModelAnswers;
import wence.answer.model.ModelSettings;
import wence.answer.model.Prompts;
import wence.office.LanguageModel;
import wence.office.ModelPrice;
import wence.office.Office;
import wence.store.StoreFailure;

/// What a program that serves people knows of its language model before it has an office.
///
/// @param prompts those that its answers use and its admins look after; there when settings are
record ModelSetup(Optional<ModelSettings> settings, Optional<Prompts> prompts, Optional<ModelPrice> price) {
    /// @throws Failure when a setting or a prompt cannot be used
    static ModelSetup of(Map<String, String> environment) {
        Optional<ModelSettings> settings = ModelEnvironment.of(environment);
        return new ModelSetup(
                settings, settings.map(_ -> ModelEnvironment.prompts()), ModelEnvironment.price(environment));
    }

    /// As admins see it.
    LanguageModel seen() {
        return new LanguageModel(prompts.map(shelf -> shelf), price);
    }

    /// At work, with every call in the office's book.
    ///
    /// @throws Failure when the book cannot be read
    ModelWriting at(Office office, InstantSource clock) {
        try {
            return new ModelWriting(settings.flatMap(set -> prompts.map(
                    shelf -> new ChatModelAnswers(set, shelf, clock, CallBook.of(office)))));
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
