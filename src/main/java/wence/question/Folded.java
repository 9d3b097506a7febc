package wence.question;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text with its folded form, and where each character of that stands in the text.
///
/// @param text the text, normal width and lower case
/// @param folded the same as [Fold#of] of it
/// @param places where each folded character stands in the text; only for reading
@SuppressWarnings("ArrayRecordComponent")
record Folded(String text, String folded, int[] places) {
    static Folded of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String folded = Fold.of(plain);
        int[] places = new int[folded.length()];
        int at = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            while (at < plain.length() && c != Fold.BREAK && plain.charAt(at) != c) {
                at++;
            }
            places[i] = at;
            at += c == Fold.BREAK ? 0 : 1;
        }
        return new Folded(plain, folded, Arrays.copyOf(places, places.length));
    }

    /// The text with other characters in the place of these folded ones.
    String with(int start, int end, String instead) {
        return text.substring(0, places[start]) + instead + text.substring(places[end - 1] + 1);
    }
}
