package wence.outline;

import java.util.ArrayList;
import java.util.List;

/// A clause made ready for the search for numbers: four views of the same length, so that a
/// place found in one holds in all.
///
/// @param written the clause's characters without blanks, otherwise as written; what is shown is
///     cut from here
/// @param plain the same with half-width digits, full-width punctuation and simplified forms of
///     the characters that stand around numbers
/// @param bare `plain` with titles 《》, document numbers 〔〕, quotations “” and bracketed
///     remarks blotted out, because a number in them is part of a name
/// @param dated `bare` with the times that are written in quotation marks, as “十四五”期间, laid
///     open
record TargetText(String written, String plain, String bare, String dated) {
    /// Stands for a blotted-out character; no pattern of this room matches it.
    static final char BLOT = '\u25A1';

    private static final int LONGEST_NAME = 1000;
    private static final String TRADITIONAL = "達過個間於萬億項場後長學訓覆蓋數戶階";
    private static final String SIMPLIFIED = "达过个间于万亿项场后长学训覆盖数户阶";
    private static final String ASCII_PUNCTUATION = "(),;:!?~";
    private static final String CHINESE_PUNCTUATION = "（），；：！？～";
    private static final String OPENING = "《〈«〔“「『（";
    private static final String CLOSING = "》〉»〕”」』）";

    static TargetText of(String clause) {
        var written = new StringBuilder(clause.length());
        for (int i = 0; i < clause.length(); i++) {
            if (!isBlank(clause.charAt(i))) {
                written.append(clause.charAt(i));
            }
        }
        var plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            plain.append(isGroupingComma(written, i) ? ',' : plain(written.charAt(i)));
        }
        return of(written.toString(), plain.toString());
    }

    /// The bracketed remarks between two places, each as a text of its own.
    List<TargetText> remarks(int start, int end) {
        var remarks = new ArrayList<TargetText>();
        for (int i = start; i < end; i++) {
            int close = plain.charAt(i) == '（' ? partner(plain, i, OPENING.indexOf('（')) : -1;
            if (close > 0) {
                remarks.add(of(written.substring(i + 1, close - 1), plain.substring(i + 1, close - 1)));
                i = close - 1;
            }
        }
        return List.copyOf(remarks);
    }

    private static TargetText of(String written, String plain) {
        String bare = bare(plain);
        return new TargetText(written, plain, bare, TargetTimes.laidOpen(plain, bare));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isGroupingComma(CharSequence text, int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == '，')
                && at > 0
                && Character.isDigit(text.charAt(at - 1))
                && at + 3 < text.length()
                && text.subSequence(at + 1, at + 4).chars().allMatch(Character::isDigit)
                && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
    }

    private static char plain(char c) {
        int known = TRADITIONAL.indexOf(c);
        if (known >= 0) {
            return SIMPLIFIED.charAt(known);
        }
        int mark = ASCII_PUNCTUATION.indexOf(c);
        if (mark >= 0) {
            return CHINESE_PUNCTUATION.charAt(mark);
        }
        return isWide(c) ? (char) (c - 0xFEE0) : c;
    }

    private static boolean isWide(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || "％．－＋＝＞＜／".indexOf(c) >= 0;
    }

    private static String bare(CharSequence plain) {
        var bare = new StringBuilder(plain);
        for (int i = 0; i < bare.length(); i++) {
            int pair = OPENING.indexOf(bare.charAt(i));
            int end = pair < 0 ? -1 : partner(bare, i, pair);
            for (int j = i; j < end; j++) {
                bare.setCharAt(j, BLOT);
            }
            i = Math.max(i, end - 1);
        }
        return bare.toString();
    }

    /// The place after the closing partner; -1 when the sentence ends first, so that a stray mark
    /// hides nothing.
    private static int partner(CharSequence text, int open, int pair) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST_NAME); i++) {
            char c = text.charAt(i);
            depth += c == OPENING.charAt(pair) ? 1 : c == CLOSING.charAt(pair) ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
