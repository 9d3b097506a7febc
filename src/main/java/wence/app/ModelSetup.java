package wence.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import wence.answer.model.CallBook;
import wence.answer.model.ChatModelAnswers;
import wence.answer.model.ModelSettings;
import wence.answer.model.Prompts;
import wence.office.LanguageModel;
import wence.office.ModelPrice;
import wence.office.Office;
import wence.store.Notes;
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
    ///
    /// @param notes remember which prompts are in use
    /// @param announcer hears of a prompt whose text was changed under the same version
    LanguageModel seen(Notes notes, Consumer<String> announcer) {
        var used = new UsedPrompts(notes);
        try {
            prompts.ifPresent(shelf -> {
                shelf.shelved()
                        .forEach(prompt -> used.difference(prompt)
                                .ifPresent(words -> announcer.accept(
                                        "提示词 %s 版本 %d：%s。".formatted(prompt.file(), prompt.version(), words))));
                used.remember(shelf);
            });
        } catch (StoreFailure e) {
            announcer.accept(String.valueOf(e.getMessage()));
        }
        return new LanguageModel(prompts.map(used::over), price);
    }

    /// At work, with every call in the office's book.
    ///
    /// @throws Failure when the book cannot be read
    ModelWriting at(Office office, InstantSource clock) {
        try {
            return new ModelWriting(settings.flatMap(
                    set -> prompts.map(shelf -> new ChatModelAnswers(set, shelf, clock, CallBook.of(office)))));
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
