package wence.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import wence.plan.Agency;
import wence.plan.AgencyMention;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;

/// Reads what a person asks. Safe to share between threads.
public final class QuestionReader {
    private final PlanCatalog catalog;
    private final AgencyRegister register;
    private final Lexicon lexicon = Lexicon.builtIn();
    private final Wording wording = Wording.builtIn();
    private final ScopeReader scopes;
    private final Segmenter segmenter;
    private final EnglishReader english;

    /// Takes the plans held and what is known of agencies and places.
    public QuestionReader(PlanCatalog catalog, AgencyRegister register, Gazetteer gazetteer, Glossary glossary) {
        this.catalog = catalog;
        this.register = register;
        this.scopes = new ScopeReader(catalog, gazetteer);
        this.segmenter = new Segmenter(lexicon, catalog.vocabulary());
        this.english = new EnglishReader(glossary, lexicon);
    }

    /// Reads one message.
    ///
    /// @param before what was asked before, which the words may lean on
    /// @param pinned id of the plan that counts when the words name none
    public Question read(String text, Optional<Exchange> before, Optional<String> pinned) {
        String clean = wording.plain(text);
        Optional<String> picked = before.flatMap(exchange -> Pick.from(Fold.of(clean), exchange.listed()));
        if (picked.isPresent()) {
            return read(picked.get(), Optional.empty(), pinned);
        }
        boolean picksNothing = picked.isEmpty() && Pick.isPick(Fold.of(clean));
        Question alone = picksNothing
                ? nothing()
                : english.isEnglish(clean)
                        ? english.read(clean, this::readChinese)
                        : readChinese(clean, List.of(), Language.CHINESE);
        Question whole =
                before.map(exchange -> FollowUp.complete(alone, exchange)).orElse(alone);
        return whole.scope().equals(Scope.EVERY) && pinned.isPresent() ? whole.inPlan(pinned.get()) : whole;
    }

    /// A pick where nothing was listed.
    private static Question nothing() {
        return new Question(
                "",
                Language.CHINESE,
                new Ask.Nothing(),
                Scope.EVERY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                false,
                false);
    }

    private Question readChinese(String clean, List<String> unknownBefore, Language language) {
        String folded = Fold.of(clean);
        boolean[] taken = new boolean[folded.length()];
        Scope scope = scopes.read(folded, taken);
        List<Agency> agencies = agencies(folded, taken);
        List<Token> tokens =
                Cues.withoutThoseInPhrases(segmenter.cut(folded, taken), folded, !agencies.isEmpty(), catalog);
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        OptionalInt year = OptionalInt.empty();
        for (Token token : tokens) {
            switch (token) {
                case Token.CueWord cue -> cues.add(cue.cue());
                case Token.Year named -> year = OptionalInt.of(named.year());
                case Token.Known known -> {}
                case Token.Unknown unknown -> {}
                case Token.Gap gap -> {}
            }
        }
        Subject subject = Subject.of(tokens, lexicon, catalog);
        var unknown = new ArrayList<>(unknownBefore);
        unknown.addAll(subject.unknown());
        boolean item = subject.terms().stream().anyMatch(term -> !term.weak())
                || (!unknown.isEmpty()
                        && (agencies.isEmpty() || !subject.terms().isEmpty()));
        boolean anything = !subject.terms().isEmpty()
                || !unknown.isEmpty()
                || !scope.equals(Scope.EVERY)
                || cues.stream().anyMatch(cue -> cue != Cue.IGNORE);
        Ask ask = Intent.of(cues, item, !agencies.isEmpty(), anything);
        return new Question(
                folded,
                language,
                ask,
                scope,
                subject.terms(),
                unknown,
                subject.loose(),
                agencies,
                year,
                cues.contains(Cue.COMPARE),
                cues.contains(Cue.REMAINING) || folded.endsWith("的"));
    }

    /// The agencies that the question names, each once; marks their characters.
    private List<Agency> agencies(String folded, boolean[] taken) {
        var found = new ArrayList<Agency>();
        var seen = new HashSet<List<String>>();
        for (AgencyMention mention : register.findIn(folded)) {
            for (int i = mention.start(); i < mention.end(); i++) {
                taken[i] = true;
            }
            if (seen.add(mention.agency().keys())) {
                found.add(mention.agency());
            }
        }
        return found;
    }
}
