package wence.plan;

import java.util.List;

/// Where an agency's characters stand in a sentence but mean something else: the 组织部 of 组织部署, the 科协 of 学科协作.
///
/// @param traps one for each line of the table
record AgencyTraps(List<Trap> traps) {
    /// @param name a name or the end of one
    /// @param before characters that must not stand before the name
    /// @param after words that must not stand after it
    record Trap(String name, String before, List<String> after) {
        boolean catches(String text, int start, int end) {
            return text.startsWith(name, end - name.length())
                    && (isAfterOneOf(text, start) || after.stream().anyMatch(word -> text.startsWith(word, end)));
        }

        private boolean isAfterOneOf(String text, int start) {
            return start > 0 && before.indexOf(text.charAt(start - 1)) >= 0;
        }
    }

    private static final String FOLLOWS_SPEECH =
            "[\\s\\p{Punct}\\p{IsPunctuation}].*|(?:负责|牵头|配合|参与|参加|承担|协助|支持|指导|主管|主抓"
                    + "|部门|系统|方面|口|这边|那边|要|应|需|该|做|干|有|和|与|跟|同|及|以及|或|还是|的|是|管|在|呢|吗|能|会|共同|一起).*|";

    AgencyTraps {
        traps = List.copyOf(traps);
    }

    /// @param tsv lines of name, characters before, words after
    static AgencyTraps read(String tsv) {
        return new AgencyTraps(tsv.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> new Trap(cells[0], cells[1], words(cells[2])))
                .toList());
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" "));
    }

    boolean catches(String text, int start, int end) {
        return traps.stream().anyMatch(trap -> end - start >= trap.name().length() && trap.catches(text, start, end));
    }

    /// Whether what follows shows that a word of speech stands for its body: `发改负责什么`, not `发改革`.
    static boolean isSpeech(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + 4)).matches("(?s)" + FOLLOWS_SPEECH);
    }
}
