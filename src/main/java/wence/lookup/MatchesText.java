package wence.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wence.answer.PlanLabels;
import wence.plan.Plan;
import wence.plan.Section;
import wence.question.Language;
import wence.question.Term;

/// What is said above a list of matches: what it was narrowed to, how many there are, and what each word met.
///
/// @param labels what the plans are called
public record MatchesText(PlanLabels labels, Language language) {
    private static final int MOST_NAMES = 4;
    private static final int MOST_WORDS = 8;

    /// The lines, one a thing to say; what there is nothing to say of is left out.
    public List<String> lines(Matches matches) {
        var lines = new ArrayList<String>();
        filters(matches.filters(), lines);
        lines.add(counts(matches));
        words(matches, lines);
        if (matches.isCut()) {
            lines.add(in("要找的内容太长，只用了开头的部分。", "That is much to look for at once; only its beginning was used."));
        }
        return lines;
    }

    /// `写有原词（12 条）`: the heading above the matches that fit so.
    public String fit(Fit fit, int clauses) {
        String said = switch (fit) {
            case SAID -> in("写有原词", "As typed");
            case MEANT -> in("换了说法、没有连写，或要连同标题才齐全", "In other words, apart, or only with the headings above");
            case PART -> in("只符合一部分", "Only some of the words");
        };
        return said + in("（%d 条）", " (%d)").formatted(clauses);
    }

    private void filters(Filters filters, List<String> lines) {
        var named = new ArrayList<String>();
        if (!filters.plans().isEmpty()) {
            named.add(in("方案 ", "plan ")
                    + some(filters.plans().stream().map(this::label).toList()));
        }
        filters.agency().ifPresent(agency -> {
            List<String> others = agency.names().stream()
                    .filter(name -> !name.equals(agency.typed()))
                    .toList();
            named.add(in("部门 ", "agency ") + agency.typed() + (others.isEmpty() ? "" : bracketed(some(others))));
        });
        filters.role().ifPresent(role -> named.add(in("角色 " + role.chinese(), "role " + role.label())));
        filters.sections()
                .ifPresent(sections -> named.add(in("章节 ", "section ")
                        + some(sections.sectionsByPlan().values().stream()
                                .flatMap(List::stream)
                                .map(MatchesText::heading)
                                .distinct()
                                .sorted()
                                .toList())));
        if (!named.isEmpty()) {
            lines.add(in("条件：", "Narrowed to: ") + String.join(in("；", "; "), named));
        }
    }

    private String counts(Matches matches) {
        int said = matches.count(Fit.SAID);
        int part = matches.count(Fit.PART);
        if (matches.all().isEmpty()) {
            return matches.sought().phrases().isEmpty()
                    ? in("没有符合条件的条款。", "No clause passes.")
                    : in("没有找到带这些词语的条款。", "No clause has these words.");
        }
        if (matches.whole() == 0) {
            return in("没有一条把要找的词语写全；有其中一部分的 %d 条。", "No clause has all the words; %d have some of them.")
                    .formatted(part);
        }
        var counts = new StringBuilder(in("共 %d 条", "%d clauses").formatted(matches.whole()));
        if (said > 0 && said < matches.whole()) {
            counts.append(in("，其中写有原词的 %d 条", ", %d of them as typed").formatted(said));
        }
        if (part > 0) {
            counts.append(
                    in("；另有 %d 条只符合一部分", "; %d more have some of the words").formatted(part));
        }
        return counts.append(in("。", ".")).toString();
    }

    /// How many clauses have each word, where there are several, and which other forms of it were looked for.
    private void words(Matches matches, List<String> lines) {
        List<Matches.WordCount> words = matches.words();
        boolean isOneAsTyped = words.size() == 1
                && matches.sought()
                        .phrases()
                        .getFirst()
                        .typed()
                        .equals(words.getFirst().term().word());
        if (!isOneAsTyped && !words.isEmpty()) {
            lines.add(in("各词：", "Word by word: ")
                    + words.stream()
                            .limit(MOST_WORDS)
                            .map(word -> in("“%s”%d 条", "“%s” %d")
                                    .formatted(word.term().word(), word.clauses()))
                            .collect(Collectors.joining(in("，", ", ")))
                    + (words.size() > MOST_WORDS ? "……" : ""));
        }
        List<String> others = words.stream()
                .map(Matches.WordCount::term)
                .filter(term -> term.forms().size() > 1)
                .limit(MOST_WORDS)
                .map(this::otherForms)
                .toList();
        if (!others.isEmpty()) {
            lines.add(in("也找了：", "Also looked for: ") + String.join(in("；", "; "), others));
        }
    }

    private String otherForms(Term term) {
        String forms =
                String.join(in("、", ", "), term.forms().subList(1, term.forms().size()));
        return in("%s（“%s”的另一种说法）", "%s (for “%s”)").formatted(forms, term.word());
    }

    private String label(Plan plan) {
        return labels.of(plan, language);
    }

    private static String heading(Section section) {
        return section.isLost() ? section.path().toString() : section.heading();
    }

    private String some(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(in("、", ", ")));
        return names.size() <= MOST_NAMES
                ? shown
                : shown + in("等 %d 个", " and others, %d in all").formatted(names.size());
    }

    private String bracketed(String text) {
        return in("（" + text + "）", " (" + text + ")");
    }

    private String in(String chinese, String english) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}
