package wence.question;

import static wence.question.Ranking.best;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wence.plan.Section;

/// Finds the section whose whole name stands in a question.
final class NamedSection {
    private static final int SHORTEST_NAME = 4;

    private static final List<String> LEADING_VERBS =
            List.of("进一步加强", "大力开展", "深入开展", "广泛开展", "加强", "开展", "实施", "推进", "建立", "完善", "健全");

    private NamedSection() {}

    /// The section of the longest such name, with a leading verb left away, since 五项提升行动
    /// means 开展五项提升行动. Names
    /// that say less than the rest of the question do not count, and neither do names that
    /// several sections bear.
    static Optional<Passage> find(PlanWords words, Question question) {
        List<String> sentences = List.of(question.words().split("\\" + Fold.BREAK));
        return words.plan().sections().stream()
                .filter(section -> sentences.stream().anyMatch(sentence -> isNamed(words, section, sentence, question)))
                .max(Comparator.<Section>comparingInt(
                                section -> words.name(section.path()).length())
                        .thenComparing(section -> section.path().depth(), Comparator.reverseOrder()))
                .filter(section -> isOnlyOfItsName(words, section))
                .map(section -> Passage.of(section.path()));
    }

    /// The sections of one name that stands whole in the question, as a body and a table behind
    /// it may both have it,
    /// where nothing but the plan's title stands beside it.
    static List<Passage> alike(PlanWords words, Question question) {
        if (!question.strongTerms().stream().allMatch(words::isInTitle)) {
            return List.of();
        }
        List<Section> named = words.plan().sections().stream()
                .filter(section -> words.name(section.path()).length() >= SHORTEST_NAME
                        && question.words().contains(words.name(section.path())))
                .toList();
        List<Section> longest =
                best(named, section -> words.name(section.path()).length());
        boolean oneName = longest.stream()
                        .map(section -> words.name(section.path()))
                        .distinct()
                        .count()
                == 1;
        return oneName && longest.size() > 1
                ? longest.stream().map(section -> Passage.of(section.path())).toList()
                : List.of();
    }

    /// Whether the sentence names the section and speaks of nothing else but what the whole plan
    /// is about.
    private static boolean isNamed(PlanWords words, Section section, String sentence, Question question) {
        String path = words.path(section.path());
        return namedIn(words.name(section.path()), sentence)
                && question.strongTerms().stream()
                        .filter(term -> sentence.contains(term.word()))
                        .allMatch(term -> term.isIn(path) || words.isInTitle(term))
                && question.unknown().stream()
                        .noneMatch(word -> question.language() == Language.ENGLISH || sentence.contains(word));
    }

    private static boolean isOnlyOfItsName(PlanWords words, Section section) {
        String name = words.name(section.path());
        return words.plan().sections().stream()
                        .filter(other -> words.name(other.path()).equals(name))
                        .count()
                == 1;
    }

    private static boolean namedIn(String name, String sentence) {
        if (name.length() >= SHORTEST_NAME && sentence.contains(name)) {
            return true;
        }
        String bare = withoutLeadingVerb(name);
        return bare.length() >= SHORTEST_NAME && sentence.contains(bare);
    }

    private static String withoutLeadingVerb(String name) {
        return LEADING_VERBS.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(verb -> name.substring(verb.length()))
                .orElse(name);
    }
}
