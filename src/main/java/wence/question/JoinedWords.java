package wence.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds words of plans that an analyzer cuts apart: 数据集, 智算云, 人形机器人.
///
/// Titles and headings are dense with a plan's own words. Characters that come together in them again and again, now
/// behind and before this, now behind and before that, are a word; a piece of a longer word always has the same
/// neighbours.
final class JoinedWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    /// So often it must come, with so many different neighbours on either side.
    private static final int LEAST_TIMES = 3;

    private static final int LEAST_NEIGHBOURS = 2;

    private final Map<String, Company> companies = new HashMap<>();
    private int borders;

    private JoinedWords() {}

    /// The words that these folded names are built of.
    static Set<String> in(Collection<String> names) {
        var words = new JoinedWords();
        names.stream().distinct().forEach(words::read);
        var found = new HashSet<String>();
        words.companies.forEach((word, company) -> {
            if (company.isOfAWord()) {
                found.add(word);
            }
        });
        return found;
    }

    private void read(String name) {
        for (int start = 0; start < name.length(); start++) {
            for (int end = start + 1; end <= name.length() && end - start <= LONGEST; end++) {
                if (!Character.isIdeographic(name.charAt(end - 1))) {
                    break;
                }
                if (end - start >= SHORTEST) {
                    companies
                            .computeIfAbsent(name.substring(start, end), word -> new Company())
                            .meet(neighbour(name, start - 1), neighbour(name, end));
                }
            }
        }
    }

    /// The character there; at a border another one each time, since anything could stand there.
    private int neighbour(String name, int at) {
        boolean isInside = at >= 0 && at < name.length() && name.charAt(at) != Fold.BREAK;
        return isInside ? name.charAt(at) : - ++borders;
    }

    /// What stood beside a run of characters.
    private static final class Company {
        private final Set<Integer> before = new HashSet<>();
        private final Set<Integer> after = new HashSet<>();
        private int times;

        void meet(int left, int right) {
            times++;
            before.add(left);
            after.add(right);
        }

        boolean isOfAWord() {
            return times >= LEAST_TIMES && before.size() >= LEAST_NEIGHBOURS && after.size() >= LEAST_NEIGHBOURS;
        }
    }
}
