package wence.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The text by which a clause's meaning is taken: the headings above it, or the plan's title when
/// there are none, put before its own words.
///
/// @param text no longer than [#LONGEST] code units
record Passage(String text) {
    /// What the model looks at in one go: some 510 Chinese characters.
    private static final int LONGEST = 500;

    /// Bytes of a passage's [#key].
    static final int KEY = 16;

    Passage {
        if (text.length() > LONGEST) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            text = text.substring(0, end);
        }
    }

    static Passage of(ClauseFields fields) {
        String above = fields.heading().isBlank() ? fields.title() : fields.heading();
        return new Passage(Letters.of(above).isEmpty() ? fields.text() : above + "\n" + fields.text());
    }

    /// The first half of the passage's SHA-256, in hexadecimal: the same for the same passage,
    /// whichever plan it stands in.
    String key() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, KEY));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
