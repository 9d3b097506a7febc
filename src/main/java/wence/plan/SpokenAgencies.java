package wence.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds agencies inside a sentence. What might be something else is left out.
final class SpokenAgencies {
    private static final Set<AgencyNames.Reach> REACH =
            EnumSet.of(AgencyNames.Reach.IN_SENTENCE, AgencyNames.Reach.SAID);
    private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]{2,20})[)）]");

    private final AgencyNames names;
    private final WrittenAgencies written;
    private final AgencyTraps traps;

    SpokenAgencies(AgencyNames names, WrittenAgencies written, AgencyTraps traps) {
        this.names = names;
        this.written = written;
        this.traps = traps;
    }

    List<AgencyMention> findIn(String sentence) {
        var found = new ArrayList<AgencyMention>();
        int free = 0;
        for (int at = 0; at < sentence.length(); at++) {
            Optional<AgencyMention> mention = mentionAt(sentence, at, free);
            if (mention.isPresent()) {
                found.add(mention.get());
                free = mention.get().end();
                at = free - 1;
            }
        }
        return List.copyOf(found);
    }

    /// @param free where the mention before this one ended
    private Optional<AgencyMention> mentionAt(String text, int at, int free) {
        for (AgencyNames.Match match : names.at(text, at, REACH)) {
            boolean speech = match.reach() == AgencyNames.Reach.SAID;
            if (!traps.catches(text, at, match.end()) && (!speech || AgencyTraps.isSpeech(text, match.end()))) {
                return Optional.of(mention(text, at, free, match));
            }
        }
        return Optional.empty();
    }

    private AgencyMention mention(String text, int at, int free, AgencyNames.Match match) {
        AgencyPrefix.Found before = AgencyPrefix.endOf(text.substring(Math.max(free, at - 12), at));
        Optional<WrittenAgencies.Tail> branch =
                WrittenAgencies.branch(text, match).filter(SpokenAgencies::isSurelyBranch);
        int start = at - before.length();
        int end = branch.map(WrittenAgencies.Tail::end).orElse(match.end());
        Set<Level> levels = before.prefix().levels().isEmpty()
                ? match.levels()
                : before.prefix().levels();
        var agency = new Agency(
                text.substring(start, end),
                WrittenAgencies.keys(match),
                branch.flatMap(WrittenAgencies.Tail::levels).orElse(levels),
                branch.flatMap(WrittenAgencies.Tail::place));
        return withBracket(text, start, end, agency);
    }

    /// In a sentence the words between a name and a later 分局 need not be a place.
    private static boolean isSurelyBranch(WrittenAgencies.Tail tail) {
        return tail.place()
                .map(place -> place.length() <= 3 || place.matches(".{2,7}(?:区|县|市|旗|州|省)"))
                .orElse(true);
    }

    private AgencyMention withBracket(String text, int start, int end, Agency agency) {
        Matcher bracket = BRACKET.matcher(text).region(end, text.length());
        if (!bracket.lookingAt()) {
            return new AgencyMention(agency, start, end);
        }
        int after = bracket.end();
        return written.find(bracket.group(1))
                .map(inside -> new AgencyMention(agency.with(inside, text.substring(start, after)), start, after))
                .orElseGet(() -> new AgencyMention(agency, start, end));
    }
}
