package wence.office;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import wence.lookup.Lookup;
import wence.question.SubjectWords;
import wence.store.AskedQuestion;
import wence.store.AskedQuestion.Status;
import wence.store.Feedback;
import wence.store.Feedback.Reason;
import wence.store.Feedback.Verdict;
import wence.store.Person;
import wence.store.QuestionLog;

/// Finds what people could not find. The same questions give the same gaps, in the same order.
final class GapReader {
    /// From here on two questions are alike; [Likeness#of].
    static final double ALIKE = 0.5;

    private final Lookup lookup;
    private final SubjectWords words;

    GapReader(Lookup lookup, SubjectWords words) {
        this.lookup = lookup;
        this.words = words;
    }

    /// One question that had no good answer.
    private record Miss(AskedQuestion asked, boolean isBad, Optional<Reason> reason) {
        Instant at() {
            return asked.at();
        }
    }

    /// What names the question that an opinion is about.
    private record Key(String platform, String chat, String message, String question) {}

    /// Questions that are alike, by the first of them.
    private record Group(Set<String> pairs, List<Miss> misses) {}

    /// The gaps, most frequent first, of equals the latest, then by wording.
    List<Gap> read(Span span, ZoneId zone, QuestionLog questions, List<Feedback> opinions) {
        List<Miss> misses = misses(span, zone, questions, opinions);
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        misses.forEach(
                miss -> pairs.computeIfAbsent(miss.asked().question(), question -> Likeness.pairs(question, words)));
        var likeness = Likeness.among(pairs.values(), lookup.plans());
        return groups(misses, pairs, likeness).stream()
                .map(GapReader::gap)
                .sorted(Comparator.comparingInt(Gap::count)
                        .reversed()
                        .thenComparing(Gap::last, Comparator.reverseOrder())
                        .thenComparing(Gap::question))
                .limit(Gap.MAX)
                .map(gap -> gap.near(nearest(gap)))
                .toList();
    }

    private static List<Miss> misses(Span span, ZoneId zone, QuestionLog questions, List<Feedback> opinions) {
        Map<Key, Feedback> bad = new LinkedHashMap<>();
        opinions.stream()
                .filter(said -> said.verdict() == Verdict.BAD)
                .sorted(Comparator.comparing(Feedback::at))
                .forEach(said -> bad.put(new Key(said.platform(), said.chat(), said.message(), said.question()), said));
        var misses = new ArrayList<Miss>();
        questions.each(span.start(zone), span.end(zone), EnumSet.allOf(Status.class), asked -> {
            Feedback said =
                    bad.remove(new Key(asked.person().platform(), asked.chat(), asked.message(), asked.question()));
            if (said != null || asked.status() == Status.NOT_FOUND || asked.status() == Status.UNCLEAR) {
                misses.add(
                        new Miss(asked, said != null, Optional.ofNullable(said).flatMap(Feedback::reason)));
            }
        });
        // Opinions whose question is no longer kept, or was asked before the first day.
        bad.values().forEach(said -> misses.add(new Miss(unknown(said), true, said.reason())));
        misses.sort(Comparator.comparing(Miss::at));
        return misses;
    }

    private static AskedQuestion unknown(Feedback said) {
        return new AskedQuestion(
                said.at(),
                new Person(said.platform(), said.person()),
                said.chat(),
                said.message(),
                said.question(),
                List.of(),
                Optional.empty(),
                said.citations().isEmpty() ? Status.NOT_FOUND : Status.ANSWERED,
                Duration.ZERO,
                List.of());
    }

    /// Each question joins the group whose first question it is most like, or begins one.
    private static List<Group> groups(List<Miss> misses, Map<String, Set<String>> pairs, Likeness likeness) {
        var groups = new ArrayList<Group>();
        Map<String, List<Integer>> groupsWith = new HashMap<>();
        Map<String, Group> groupOf = new HashMap<>();
        for (Miss miss : misses) {
            String question = miss.asked().question();
            Group group = groupOf.get(question);
            if (group == null) {
                Set<String> own = Objects.requireNonNull(pairs.get(question));
                group = nearest(own, groups, groupsWith, likeness).orElseGet(() -> {
                    var begun = new Group(own, new ArrayList<>());
                    own.forEach(pair -> groupsWith
                            .computeIfAbsent(pair, key -> new ArrayList<>())
                            .add(groups.size()));
                    groups.add(begun);
                    return begun;
                });
                groupOf.put(question, group);
            }
            group.misses().add(miss);
        }
        return groups;
    }

    /// Of groups that are equally alike the one that began first.
    private static Optional<Group> nearest(
            Set<String> own, List<Group> groups, Map<String, List<Integer>> groupsWith, Likeness likeness) {
        Group nearest = null;
        double best = 0;
        List<Integer> candidates = own.stream()
                .flatMap(pair -> groupsWith.getOrDefault(pair, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
        for (int candidate : candidates) {
            double like = likeness.of(own, groups.get(candidate).pairs());
            if (like >= ALIKE && like > best) {
                best = like;
                nearest = groups.get(candidate);
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Gap gap(Group group) {
        List<Miss> misses = group.misses();
        Map<String, Integer> wordings = new LinkedHashMap<>();
        misses.forEach(miss -> wordings.merge(miss.asked().question(), 1, Integer::sum));
        int most = wordings.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        AskedQuestion example = misses.stream()
                .map(Miss::asked)
                .filter(asked -> Objects.equals(wordings.get(asked.question()), most))
                .findFirst()
                .orElseThrow();
        return new Gap(
                example.question(),
                example.history(),
                example.plan(),
                example.status(),
                List.copyOf(wordings.keySet()),
                misses.size(),
                misses.getLast().at(),
                with(misses, Status.NOT_FOUND),
                with(misses, Status.UNCLEAR),
                Math.toIntExact(misses.stream().filter(Miss::isBad).count()),
                reasons(misses),
                Optional.empty());
    }

    private static int with(List<Miss> misses, Status status) {
        return Math.toIntExact(
                misses.stream().filter(miss -> miss.asked().status() == status).count());
    }

    private static List<Map.Entry<Reason, Integer>> reasons(List<Miss> misses) {
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        misses.forEach(miss -> miss.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
        return reasons.entrySet().stream()
                .map(Map.Entry::copyOf)
                .sorted(Map.Entry.<Reason, Integer>comparingByValue().reversed())
                .toList();
    }

    /// A question that says nothing by itself, such as 那配合部门呢, is looked for with the one
    /// before it.
    private Optional<Gap.Nearest> nearest(Gap gap) {
        String sought = words.of(gap.question()).isEmpty() && !gap.history().isEmpty()
                ? gap.history().getLast() + " " + gap.question()
                : gap.question();
        if (sought.isBlank()) {
            return Optional.empty();
        }
        Set<String> plans = gap.plan().map(Set::of).orElse(Set.of());
        return lookup.nearest(sought, plans).map(hit -> new Gap.Nearest(hit.plan(), hit.clause()));
    }
}
