package wence.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;

/// Reads what a person asks. Safe to share between threads.
public final class QuestionReader {
    private final Wording wording = Wording.builtIn();
    private final ChineseReader chinese;
    private final EnglishReader english;
    private final Mending mending;

    /// Takes the plans held and what is known of agencies and places.
    public QuestionReader(PlanCatalog catalog, AgencyRegister register, Gazetteer gazetteer, Glossary glossary) {
        Lexicon lexicon = Lexicon.builtIn();
        this.chinese = new ChineseReader(catalog, register, gazetteer, lexicon);
        this.english = new EnglishReader(glossary, lexicon, catalog);
        this.mending = new Mending(catalog, register, gazetteer, glossary, lexicon, chinese::strangeness);
    }

    /// The message as it is to be understood, where it is not written as plans write: slips of
    /// the pen, pinyin, numbers as they are spoken.
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
                : chinese.read(english.isEnglish(clean) ? english.read(clean) : english.mixed(clean));
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
        return english.isEnglish(clean) ? List.of() : chinese.oneByOne(clean);
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
                Manner.PLAIN,
                false,
                false);
    }
}
