package wence.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import wence.plan.Agency;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.plan.Plan;
import wence.plan.Role;

/// Reads one question in the Chinese words of the plans held, by itself: its plans, agencies,
/// words of asking and subject.
///
/// Safe to share between threads.
final class ChineseReader {
    private final PlanCatalog catalog;
    private final NamedParties parties;
    private final Lexicon lexicon;
    private final Wishes wishes = Wishes.builtIn();
    private final NamedElsewhere elsewhere;
    private final ScopeReader scopes;
    private final Segmenter segmenter;
    private final OrdinalReference ordinals;
    private final Scope everyPlan;

    ChineseReader(PlanCatalog catalog, AgencyRegister register, Gazetteer gazetteer, Lexicon lexicon) {
        this.catalog = catalog;
        this.lexicon = lexicon;
        this.parties = new NamedParties(register, catalog.plans());
        this.scopes = new ScopeReader(catalog, gazetteer);
        this.elsewhere = new NamedElsewhere(catalog);
        this.segmenter = new Segmenter(lexicon, catalog.vocabulary()).joining(JoinedWords.in(catalog.names()));
        this.everyPlan = new Scope(
                catalog.plans().stream().map(Plan::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                Optional.empty());
        this.ordinals = new OrdinalReference(catalog.plans());
    }

    /// The same question asked of each of several subjects; empty when it names one.
    List<String> oneByOne(String clean) {
        String folded = Fold.of(clean);
        boolean[] taken = new boolean[folded.length()];
        scopes.read(folded, taken);
        return Conjunction.split(folded, segmenter.cut(folded, taken));
    }

    /// How strange each character of a folded question is.
    List<Strangeness> strangeness(String folded) {
        boolean[] taken = new boolean[folded.length()];
        scopes.read(folded, taken);
        boolean agency = !parties.findIn(folded, taken).isEmpty();
        List<Token> tokens = Cues.withoutThoseInPhrases(segmenter.cut(folded, taken), folded, agency, catalog);
        return Subject.strangeness(tokens, folded, lexicon, catalog);
    }

    private Scope scopeOf(String clean) {
        String folded = Fold.of(clean);
        return scopes.read(folded, new boolean[folded.length()]);
    }

    /// The terms without the words 目标, 指标 themselves, where these say what is wanted.
    private static List<Term> withoutWish(List<Term> terms, List<Token> tokens) {
        return terms.stream()
                .filter(term -> !term.weak()
                        || tokens.stream()
                                .noneMatch(token -> token instanceof Token.CueWord word
                                        && word.cue() == Cue.TARGET
                                        && word.text().equals(term.word())))
                .toList();
    }

    /// Reads one question.
    Question read(Rendering rendering) {
        String clean = rendering.words();
        String folded = Fold.of(ordinals.named(clean, () -> scopeOf(clean)));
        for (Wishes.Wish wish : wishes.in(folded)) {
            Question wished = readFolded(folded, rendering, Optional.of(wish));
            boolean told = wished.ask() instanceof Ask.Survey
                    || wished.ask() instanceof Ask.OnlyIn
                    || wished.ask() instanceof Ask.Beyond;
            if (told && wish.fits(wished, catalog)) {
                return wished;
            }
        }
        return readFolded(folded, rendering, Optional.empty());
    }

    /// @param wish what is asked for, where the words tell it as a whole
    private Question readFolded(String folded, Rendering rendering, Optional<Wishes.Wish> wish) {
        boolean[] taken = new boolean[folded.length()];
        Scope said = rendering.completed(elsewhere.read(folded, taken, scopes.read(folded, taken)));
        List<Agency> agencies = parties.findIn(folded, taken);
        Set<Role> roles = wish.isPresent() ? Intent.rolesIn(cues(segmenter.cut(folded, taken))) : Set.of();
        Optional<Ask> wished = wish.flatMap(one -> one.ask(roles, scopes, catalog));
        if (wished.isPresent()) {
            wish.get().take(taken);
        }
        boolean othersThanLead = Cues.leavesLeadOut(folded, taken);
        List<Token> cut = segmenter.knowing(rendering.forms().keySet()).cut(folded, taken).stream()
                .map(rendering::inSubject)
                .toList();
        List<Token> tokens = Cues.withoutThoseInPhrases(cut, folded, !agencies.isEmpty(), catalog);
        Set<Cue> cues = othersThanLead ? EnumSet.of(Cue.SUPPORT) : EnumSet.noneOf(Cue.class);
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
        Scope scope = said.equals(Scope.EVERY)
                ? UnknownPlace.in(folded, Subject.strangeness(tokens, folded, lexicon, catalog))
                        .map(place -> new Scope(Set.of(), Optional.of(place)))
                        .orElse(said)
                : said;
        Subject subject = rendering.completed(Subject.of(tokens, lexicon, catalog));
        var unknown = new ArrayList<>(rendering.unknown());
        unknown.addAll(subject.unknown());
        boolean item = subject.terms().stream().anyMatch(term -> !term.weak())
                || !rendering.unknown().isEmpty()
                || (!unknown.isEmpty()
                        && (agencies.isEmpty() || !subject.terms().isEmpty() || cues.contains(Cue.OUTSIDE)));
        boolean anything = !subject.terms().isEmpty()
                || !unknown.isEmpty()
                || !scope.equals(Scope.EVERY)
                || cues.stream().anyMatch(cue -> cue != Cue.IGNORE && cue != Cue.REASON);
        var named = new Intent.Named(item, !agencies.isEmpty(), !subject.terms().isEmpty(), year.isPresent(), anything);
        Ask read = wished.orElseGet(() -> Intent.of(cues, named));
        // the duties of an agency are no answer to an English word about it that nothing knows
        Ask ask = read instanceof Ask.Duties && !rendering.unknown().isEmpty() ? new Ask.Contents() : read;
        boolean checksAgencyAlone = cues.contains(Cue.CHECK)
                && !agencies.isEmpty()
                && subject.terms().isEmpty()
                && scope.equals(Scope.EVERY);
        return new Question(
                folded,
                rendering.language(),
                ask,
                cues.contains(Cue.BOTH) && scope.equals(Scope.EVERY) ? everyPlan : scope,
                ask instanceof Ask.Targets ? withoutWish(subject.terms(), tokens) : subject.terms(),
                unknown,
                subject.loose(),
                agencies,
                year,
                cues.contains(Cue.COMPARE) || cues.contains(Cue.DIFFERENCE) || cues.contains(Cue.BOTH),
                manner(cues),
                cues.contains(Cue.REMAINING) || folded.endsWith("的") || checksAgencyAlone,
                false);
    }

    private static Manner manner(Set<Cue> cues) {
        if (cues.contains(Cue.DIFFERENCE)) {
            return Manner.COMPARISON;
        }
        if (cues.contains(Cue.SUMMARY)) {
            return Manner.SUMMARY;
        }
        return cues.contains(Cue.REASON) ? Manner.REASON : Manner.PLAIN;
    }

    private static Set<Cue> cues(List<Token> tokens) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        for (Token token : tokens) {
            if (token instanceof Token.CueWord word) {
                cues.add(word.cue());
            }
        }
        return cues;
    }
}
