package wence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// The characters that join words and mean little themselves: 的, 由, 里.
final class GrammarCharacters {
    private static final BitSet ALL = read();

    private GrammarCharacters() {}

    /// Whether a token is a pair of neighbours one of which only joins words.
    static boolean isInPair(String token) {
        return token.codePointCount(0, token.length()) > 1 && token.codePoints().anyMatch(ALL::get);
    }

    private static BitSet read() {
        try (InputStream in = GrammarCharacters.class.getResourceAsStream("grammar-characters.txt")) {
            if (in == null) {
                throw new IllegalStateException("grammar-characters.txt is missing");
            }
            var all = new BitSet();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::codePoints)
                    .forEach(all::set);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
