package wence.outline;

/// The number that may stand before a sentence's own words, as in `（9）国家统计局负责…`.
final class OpeningOrdinal {
    private OpeningOrdinal() {}

    /// Where the words behind the number begin; 0 without a number.
    static int end(String text) {
        return OrdinalReader.at(text, 0, text.length())
                .map(OrdinalReader.Found::end)
                .orElse(0);
    }
}
