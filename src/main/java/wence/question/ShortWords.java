package wence.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people shorten to the first characters of two words: 集采 for 集中采购, 职教 for 职业教育, 文旅 for 文化和旅游.
///
/// Only words that titles and headings put side by side are taken to be shortened.
final class ShortWords {
    /// Two words of two characters each, found at every place.
    private static final Pattern PAIR = Pattern.compile("(?=(\\p{IsHan}{2})[和与及]?(\\p{IsHan}{2}))");

    private final Map<String, List<String>> wholes = new HashMap<>();

    /// @param names the folded titles and names of headings
    /// @param vocabulary the words that plans are made of
    ShortWords(Collection<String> names, Set<String> vocabulary) {
        for (String name : names) {
            Matcher pair = PAIR.matcher(name);
            while (pair.find()) {
                if (vocabulary.contains(pair.group(1)) && vocabulary.contains(pair.group(2))) {
                    add(pair.group(1), pair.group(2), name.substring(pair.start(1), pair.end(2)));
                }
            }
        }
    }

    private void add(String one, String other, String whole) {
        List<String> same = wholes.computeIfAbsent("" + one.charAt(0) + other.charAt(0), word -> new ArrayList<>());
        if (!same.contains(whole)) {
            same.add(whole);
        }
    }

    /// What the word may be short for, in the order of the names; empty when it is no short word.
    List<String> wholes(String word) {
        return wholes.getOrDefault(word, List.of());
    }
}
