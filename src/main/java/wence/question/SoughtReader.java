package wence.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.plan.Role;

/// Reads the words that somebody wants to look up. Every character is a letter or none; nothing
/// is an operator. Safe to share between threads.
public final class SoughtReader {
    /// More phrases than these are not looked for: who pastes a page wants what its opening is about.
    public static final int MOST_PHRASES = 60;

    /// What makes a question of a sentence, and stands in no clause for its own sake.
    private static final Set<Cue> ASKING = EnumSet.of(
            Cue.WHO,
            Cue.MANY,
            Cue.CHECK,
            Cue.IGNORE,
            Cue.REMAINING,
            Cue.COUNT,
            Cue.HELD,
            Cue.BOTH,
            Cue.REASON,
            Cue.SUMMARY);

    private final Glossary glossary;
    private final Lexicon lexicon = Lexicon.builtIn();
    private final Wording wording = Wording.builtIn();
    private final Segmenter segmenter;
    private final EnglishReader english;

    /// Takes the plans whose words people use, and what English words are called in them.
    public SoughtReader(PlanCatalog catalog, Glossary glossary) {
        this.glossary = glossary;
        this.segmenter = new Segmenter(lexicon, catalog.vocabulary());
        this.english = new EnglishReader(glossary, lexicon, catalog);
    }

    /// The words; of a text longer than [Wording#LONGEST] the opening.
    public Sought read(String typed) {
        String plain = wording.plain(typed);
        Map<String, Sought.Phrase> phrases = new LinkedHashMap<>();
        if (english.isEnglish(plain)) {
            english(plain).forEach(phrase -> phrases.putIfAbsent(phrase.typed(), phrase));
        } else {
            chinese(plain, phrases);
        }
        return new Sought(List.copyOf(phrases.values()));
    }

    private void chinese(String plain, Map<String, Sought.Phrase> phrases) {
        for (String part : plain.split(" ", -1)) {
            for (String piece : Folded.of(part).letters().split("[" + Fold.BREAK + "]", -1)) {
                if (!piece.isEmpty() && phrases.size() < MOST_PHRASES) {
                    phrases.putIfAbsent(piece, phrase(piece));
                }
            }
        }
    }

    /// What the person typed to pick a role: `lead`, 牵头, 主责, 配合单位.
    public Optional<Role> role(String typed) {
        String word = Fold.of(wording.plain(typed));
        for (Role role : Role.values()) {
            if (role.label().equals(word) || role.chinese().equals(word)) {
                return Optional.of(role);
            }
        }
        return lexicon.cue(word).flatMap(cue -> switch (cue) {
            case LEAD, CHARGE -> Optional.of(Role.LEAD);
            case SUPPORT, JOIN -> Optional.of(Role.SUPPORT);
            case RESPONSIBLE, ROLES -> Optional.of(Role.RESPONSIBLE);
            case GUIDE -> Optional.of(Role.GUIDE);
            default -> Optional.empty();
        });
    }

    private Sought.Phrase phrase(String piece) {
        if (!lexicon.synonyms(piece).isEmpty()) {
            return new Sought.Phrase(piece, List.of(word(piece)));
        }
        return new Sought.Phrase(piece, words(piece));
    }

    private Term word(String word) {
        return Term.strong(
                word,
                lexicon.synonyms(word).stream()
                        .map(form -> Folded.of(form).letters())
                        .toList());
    }

    /// The words that a phrase is made of, without those that only ask; characters that the cut
    /// left single make one.
    private List<Term> words(String piece) {
        var words = new ArrayList<Term>();
        var single = new StringBuilder();
        for (Token token : segmenter.cut(piece, new boolean[piece.length()])) {
            boolean isAsking = token instanceof Token.CueWord cue && ASKING.contains(cue.cue());
            if (token.text().length() == 1 && !isAsking) {
                single.append(token.text());
                continue;
            }
            flush(single, words);
            if (!isAsking) {
                words.add(word(token.text()));
            }
        }
        flush(single, words);
        return words.isEmpty()
                ? List.of(word(piece))
                : words.stream().distinct().toList();
    }

    private void flush(StringBuilder single, List<Term> words) {
        if (!single.isEmpty()) {
            words.add(word(single.toString()));
            single.setLength(0);
        }
    }

    /// English words become the plans' words; one that the glossary does not know is looked for as it is.
    private List<Sought.Phrase> english(String plain) {
        var phrases = new ArrayList<Sought.Phrase>();
        int from = 0;
        for (GlossaryTerm term : glossary.findIn(plain)) {
            asTyped(plain.substring(from, term.start()), phrases);
            String chinese = Folded.of(term.chinese()).letters();
            if (lexicon.cue(chinese).filter(ASKING::contains).isEmpty()) {
                phrases.add(phrase(chinese));
            }
            from = term.end();
        }
        asTyped(plain.substring(from), phrases);
        return phrases.subList(0, Math.min(phrases.size(), MOST_PHRASES));
    }

    private void asTyped(String text, List<Sought.Phrase> phrases) {
        for (String part : text.split(" ", -1)) {
            for (String word : Folded.of(part).letters().split("[" + Fold.BREAK + "]", -1)) {
                if (!word.isEmpty() && lexicon.cue(word).isEmpty()) {
                    phrases.add(phrase(word));
                }
            }
        }
    }
}
