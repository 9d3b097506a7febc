package wence.office;

import java.util.Optional;

/// The language model as admins see and steer it.
///
/// @param prompts empty where no model is configured
/// @param price what its tokens cost; empty where nobody said
public record LanguageModel(Optional<PromptShelf> prompts, Optional<ModelPrice> price) {
    /// None at all.
    public static final LanguageModel NONE = new LanguageModel(Optional.empty(), Optional.empty());

    /// Whether a model may be called.
    public boolean isConfigured() {
        return prompts.isPresent();
    }
}
