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

/// Reads what a person asks. Safe to share between threads.
public final class QuestionReader {
    private final PlanCatalog catalog;
    private final NamedParties parties;
    private final Lexicon lexicon = Lexicon.builtIn();
    private final Wording wording = Wording.builtIn();
    private final Wishes wishes = Wishes.builtIn();
    private final NamedElsewhere elsewhere;
    private final ScopeReader scopes;
    private final Segmenter segmenter;
    private final EnglishReader english;
    private final OrdinalReference ordinals;
    private final Scope everyPlan;
    private final Mending mending;

    /// Takes the plans held and what is known of agencies and places.
    public QuestionReader(PlanCatalog catalog, AgencyRegister register, Gazetteer gazetteer, Glossary glossary) {
        this.catalog = catalog;
        this.parties = new NamedParties(register, catalog.plans());
        this.scopes = new ScopeReader(catalog, gazetteer);
        this.elsewhere = new NamedElsewhere(catalog);
        this.segmenter = new Segmenter(lexicon, catalog.vocabulary()).joining(JoinedWords.in(catalog.names()));
        this.everyPlan = new Scope(
                catalog.plans().stream().map(Plan::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                Optional.empty());
        this.ordinals = new OrdinalReference(catalog.plans());
        this.english = new EnglishReader(glossary, lexicon, catalog);
        this.mending = new Mending(catalog, register, gazetteer, glossary, lexicon, this::strangeness);
    }

    /// The message as it is to be understood, where it is not written as plans write: slips of
    /// the pen, pinyin, numbers
    /// as they are spoken.
    public Mended mended(String text) {
        String clean = wording.plain(text);
        if (Pasted.in(clean).isPresent()) {
            return new Mended(text, List.of());
        }
        Mended mended = mending.mend(clean);
        return mended.readAs().isEmpty() && mended.text().equals(clean) ? new Mended(text, List.of()) : mended;
    }

    /// Whether the message is a text whose place in the plans is asked for, rather than a
    /// question.
    public boolean isPasted(String text) {
        return Pasted.in(wording.plain(text)).isPresent();
    }

    private List<Strangeness> strangeness(String folded) {
        boolean[] taken = new boolean[folded.length()];
        scopes.read(folded, taken);
        boolean agency = !parties.findIn(folded, taken).isEmpty();
        List<Token> tokens = Cues.withoutThoseInPhrases(segmenter.cut(folded, taken), folded, agency, catalog);
        return Subject.strangeness(tokens, folded, lexicon, catalog);
    }

    /// What is asked of a pasted text besides where it stands (这句出自哪里，谁负责？), as a
    /// question about it.
    public Optional<String> askedOfPasted(String text) {
        String clean = wording.plain(text);
        return Pasted.in(clean).flatMap(pasted -> Pasted.askedBeside(clean).map(asked -> pasted + '。' + asked));
    }

    /// Reads one message.
    ///
    /// @param before what was asked before, which the words may lean on
    /// @param pinned id of the plan that counts when the words name none
    public Question read(String text, Optional<Exchange> before, Optional<String> pinned) {
        String clean = wording.plain(text);
        Optional<String> pasted = Pasted.in(clean);
        if (pasted.isPresent()) {
            return nothing().withAsk(new Ask.Source(pasted.get()));
        }
        Optional<String> picked = before.flatMap(exchange -> Pick.from(Fold.of(clean), exchange.listed()));
        if (picked.isPresent()) {
            return read(picked.get(), Optional.empty(), pinned);
        }
        boolean picksNothing = picked.isEmpty() && Pick.isPick(Fold.of(clean));
        Question alone = picksNothing
                ? nothing()
                : readChinese(english.isEnglish(clean) ? english.read(clean) : english.mixed(clean));
        Question whole = before.map(exchange -> FollowUp.complete(alone, exchange))
                .orElseGet(() -> isBarePlan(alone) ? alone.withAsk(new Ask.Outline()) : alone);
        return whole.scope().equals(Scope.EVERY) && pinned.isPresent() ? whole.inPlan(pinned.get()) : whole;
    }

    /// A plan's name and nothing else asks what is in it.
    private static boolean isBarePlan(Question question) {
        return question.ask() instanceof Ask.Overview
                && !question.hasSubject()
                && question.terms().isEmpty()
                && !question.leaning()
                && !question.scope().plans().isEmpty();
    }

    /// Whether a message means the same whatever was said before it.
    public boolean standsAlone(String text) {
        String clean = wording.plain(text);
        return !Pick.isPick(Fold.of(clean))
                && questionsIn(text).isEmpty()
                && questionsBetweenCommas(text).isEmpty()
                && FollowUp.standsAlone(alone(clean));
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

    /// The questions of a message that asks several, each with a subject of its own, in order;
    /// empty when it asks one.
    public List<String> questionsIn(String text) {
        return new Sentences(this::alone).questionsIn(wording.plain(text));
    }

    /// The same where only commas part the questions.
    public List<String> questionsBetweenCommas(String text) {
        return new Sentences(this::alone).questionsBetweenCommas(wording.plain(text));
    }

    /// The part of a long message that asks, with the nearest words before it that say about
    /// what.
    public Optional<String> askingPart(String text) {
        return new Sentences(this::alone).askingPart(wording.plain(text));
    }

    /// Whether the words ask for each of several things by itself: A、B分别是多少.
    public boolean asksEach(String text) {
        return Conjunction.asksEach(Fold.of(wording.plain(text)));
    }

    /// A question about several subjects at once (老年人行动和农民行动分别由谁牵头), asked of
    /// each; empty when it names one.
    public List<String> oneByOne(String text) {
        String clean = wording.plain(text);
        if (english.isEnglish(clean)) {
            return List.of();
        }
        String folded = Fold.of(clean);
        boolean[] taken = new boolean[folded.length()];
        scopes.read(folded, taken);
        return Conjunction.split(folded, segmenter.cut(folded, taken));
    }

    private Question alone(String clean) {
        return read(clean, Optional.empty(), Optional.empty());
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
                false,
                false);
    }

    private Question readChinese(Rendering rendering) {
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
                || cues.stream().anyMatch(cue -> cue != Cue.IGNORE);
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
                cues.contains(Cue.COMPARE) || cues.contains(Cue.BOTH),
                cues.contains(Cue.REMAINING) || folded.endsWith("的") || checksAgencyAlone,
                false);
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
