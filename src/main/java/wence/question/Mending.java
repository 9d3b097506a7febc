package wence.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.plan.Plan;
import wence.question.Slips.Slip;

/// Finds what was meant where a message is not written as plans write: in pinyin, with numbers as
/// they are spoken, with slips of the pen. English words among Chinese ones are the
/// [EnglishReader]'s.
///
/// A slip is corrected only where the words as typed mean nothing and one word near them does, so
/// that a real other word is never turned into a held one.
final class Mending {
    private static final int MOST_SLIPS = 4;

    /// Of more possible readings than these, none would be sure.
    private static final int MOST_TRIED = 6;

    /// A plan's title is called by its pieces rather than in whole.
    private static final int LONGEST_NAME = 20;

    private final PinyinText pinyin;
    private final Slips slips;
    private final Glossary glossary;
    private final Function<String, List<Strangeness>> strangeness;

    /// @param strangeness how strange each character of a folded question is
    Mending(
            PlanCatalog catalog,
            AgencyRegister register,
            Gazetteer gazetteer,
            Glossary glossary,
            Lexicon lexicon,
            Function<String, List<Strangeness>> strangeness) {
        var sounds = Sounds.builtIn();
        var words = new HashSet<>(catalog.vocabulary());
        words.addAll(JoinedWords.in(catalog.names()));
        var held = new HeldWords(sounds, names(catalog, register), lexicon.words(), words);
        this.pinyin = new PinyinText(sounds, held, new Particles(sounds, lexicon));
        this.slips = new Slips(held, sounds, typed -> !gazetteer.findIn(typed).isEmpty());
        this.glossary = glossary;
        this.strangeness = strangeness;
    }

    private static Set<String> names(PlanCatalog catalog, AgencyRegister register) {
        var names = new LinkedHashSet<String>();
        Set<String> bodies = new LinkedHashSet<>();
        for (Plan plan : catalog.plans()) {
            names.add(Fold.of(plan.facts().title()));
            plan.sections().forEach(section -> names.add(Fold.of(section.name())));
            plan.targets().forEach(target -> names.add(Fold.of(target.measure())));
            for (var duty : plan.duties()) {
                for (String agency : duty.agencies()) {
                    names.add(Fold.of(agency));
                    register.find(agency).ifPresent(known -> bodies.addAll(known.keys()));
                }
            }
        }
        names.addAll(register.namesOf(bodies));
        new PlanNames(catalog.plans())
                .longestFirst().stream()
                        .filter(name -> name.length() <= LONGEST_NAME)
                        .forEach(names::add);
        return names;
    }

    /// The message as it was understood; itself when it needs no mending.
    Mended mend(String plain) {
        String spoken = SpokenNumbers.inDigits(plain);
        String characters = inCharacters(spoken);
        var readAs = new ArrayList<String>();
        if (!characters.equals(spoken)) {
            readAs.add(characters);
        }
        var text = Folded.of(characters);
        var meant = new ArrayList<String>();
        for (int i = 0; i < MOST_SLIPS; i++) {
            Optional<Slip> slip = slip(text.letters());
            if (slip.isEmpty()) {
                break;
            }
            int start = slip.get().start();
            text = Folded.of(text.with(
                    start, start + slip.get().typed().length(), slip.get().meant()));
            meant.add(slip.get().meant());
        }
        if (meant.isEmpty()) {
            return new Mended(characters, readAs);
        }
        return new Mended(text.text(), readAs.isEmpty() ? meant : List.of(text.text()));
    }

    /// Pinyin in Chinese characters.
    private String inCharacters(String text) {
        if (text.chars().noneMatch(c -> c < 0x250 && Character.isLetter(c))) {
            return text;
        }
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            return pinyin.inCharacters(text);
        }
        return isEnglish(text) || !pinyin.isAll(text) ? text : pinyin.inCharacters(text);
    }

    /// Whether every letter belongs to an English word that is known: Ningxia is both, and asked
    /// for in English.
    private boolean isEnglish(String text) {
        var rest = new StringBuilder(text);
        glossary.findIn(text).reversed().forEach(term -> rest.delete(term.start(), term.end()));
        return rest.chars().noneMatch(Character::isLetter);
    }

    /// The slip that is surely one; empty when nothing is strange, or when two words come equally
    /// near.
    private Optional<Slip> slip(String folded) {
        List<Strangeness> strange = strangeness.apply(folded);
        int before = weight(strange);
        if (strange.stream().noneMatch(one -> one.compareTo(Strangeness.ALONE) >= 0)) {
            return Optional.empty();
        }
        Map<String, Slip> better = new LinkedHashMap<>();
        Set<String> tried = new HashSet<>();
        for (Slip slip : slips.find(folded, strange)) {
            String mended = slip.in(folded);
            if (tried.add(mended) && tried.size() <= MOST_TRIED && weight(strangeness.apply(mended)) < before) {
                better.put(mended, slip);
            }
        }
        List<Slip> best = better.values().stream().limit(2).toList();
        boolean sure = best.size() == 1 || (best.size() == 2 && isNearer(best.get(0), best.get(1)));
        return sure ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /// Whether the first of two slips is surely the one, or has nothing to do with the other.
    private static boolean isNearer(Slip one, Slip other) {
        boolean apart = one.end() <= other.start() || other.end() <= one.start();
        return apart
                || one.how().compareTo(other.how()) < 0
                || one.wrong() < other.wrong()
                || one.meant().length() > other.meant().length();
    }

    private static int weight(List<Strangeness> strange) {
        int weight = 0;
        for (Strangeness one : strange) {
            weight += one.weight();
        }
        return weight;
    }
}
