package wence.question;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of one character that questions are made of, by their sound: `shui` 谁, `de` 的. Immutable.
final class Particles {
    /// Other single characters could be anything.
    private static final Set<Cue> KINDS =
            EnumSet.of(Cue.WHO, Cue.CHECK, Cue.REMAINING, Cue.CHARGE, Cue.REASON, Cue.IGNORE);

    private final Map<String, String> bySound = new HashMap<>();

    Particles(Sounds sounds, Lexicon lexicon) {
        for (Cue kind : KINDS) {
            for (String word : lexicon.words(kind)) {
                if (word.length() == 1) {
                    sounds.of(word.charAt(0)).forEach(syllable -> bySound.putIfAbsent(syllable, word));
                }
            }
        }
    }

    Optional<String> sounding(String syllable) {
        return Optional.ofNullable(bySound.get(syllable));
    }
}
