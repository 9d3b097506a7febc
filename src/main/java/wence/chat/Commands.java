package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All commands, in the order in which people are shown them, and how a typed text becomes one.
public final class Commands {
    private static final List<Known> ALL = List.of(
            new Known(Ask.WORD, Ask::typed),
            new Known(Duties.WORD, Duties::typed),
            new Known(Targets.WORD, Targets::typed),
            new Known(Compare.WORD, Compare::new),
            new Known(Search.WORD, Search::typed),
            new Known(Open.WORD, Open::typed),
            new Known(Plans.WORD, argument -> new Plans(PagedWords.of(argument).page())),
            new Known(Scope.WORD, Scope::new),
            new Known(Help.WORD, Help::new),
            new Known(About.WORD, argument -> new About()),
            new Known(Whoami.WORD, argument -> new Whoami()),
            new Known(Forget.WORD, Forget::new),
            new Known(Start.WORD, argument -> new Start()),
            new Known(Quit.WORD, argument -> new Quit()));

    /// What buttons stand for. They can be typed, but nobody needs to know.
    private static final List<Known> BEHIND_BUTTONS = List.of(
            new Known(OneClause.WORD, OneClause::new),
            new Known(OtherPlan.WORD, argument -> new OtherPlan()),
            new Known(Rate.WORD, Rate::new),
            new Known(Publish.WORD, Publish::new),
            new Known(Discard.WORD, Discard::new),
            new Known(ShowChanges.WORD, ShowChanges::typed),
            new Known(ShowDraft.WORD, ShowDraft::typed));

    /// What admins alone may do.
    private static final List<Known> FOR_ADMINS = List.of(
            new Known(ShowGaps.WORD, ShowGaps::typed),
            new Known(ShowStatistics.WORD, ShowStatistics::new),
            new Known(
                    ShowPeople.WORD,
                    argument -> new ShowPeople(PagedWords.of(argument).page())),
            new Known(Grant.WORD, Grant::new),
            new Known(Revoke.WORD, Revoke::new),
            new Known(SetAccess.WORD, SetAccess::new),
            new Known(
                    ShowDrafts.WORD,
                    argument -> new ShowDrafts(PagedWords.of(argument).page())),
            new Known(Undo.WORD, argument -> new Undo()),
            new Known(Remove.WORD, Remove::typed),
            new Known(Reindex.WORD, argument -> new Reindex()),
            new Known(ShowStatus.WORD, argument -> new ShowStatus()),
            new Known(ShowPrompts.WORD, ShowPrompts::typed),
            new Known(
                    ShowAudit.WORD,
                    argument -> new ShowAudit(PagedWords.of(argument).page())));

    /// What is told to those who need it when they need it.
    private static final List<Known> UNLISTED = List.of(new Known(Claim.WORD, Claim::new));

    private static final Pattern SLASHED = Pattern.compile("[/／]([^\\s@]*)(?:@\\S*)?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?:看|查看)?(?:原文|(?i:source|text))\\s*(?:第)?[\\[(（【]?\\s*([0-9０-９]{0,3})\\s*[\\])）】]?(?:条)?");
    /// No command without a slash is longer, in UTF-16 code units.
    private static final int MAX_SPOKEN = 30;

    private static final List<String> HELP = List.of("?", "？", "help", "帮助");
    private static final List<String> QUIT = List.of("quit", "exit", "退出", "再见");

    private Commands() {}

    /// A command that can be typed.
    ///
    /// @param reader makes it from what stands behind its name, stripped
    private record Known(CommandWord word, Function<String, Command> reader) {}

    /// What platforms list, in order.
    public static List<CommandWord> all() {
        return ALL.stream().map(Known::word).toList();
    }

    /// What platforms list for admins besides, in order.
    public static List<CommandWord> forAdmins() {
        return FOR_ADMINS.stream().map(Known::word).toList();
    }

    /// What this person is told of, in order.
    static List<CommandWord> of(Turn turn) {
        return turn.isAdmin()
                ? Stream.concat(all().stream(), forAdmins().stream()).toList()
                : all();
    }

    /// Whether a word behind a slash is a command that people type, whoever may use it.
    public static boolean isName(String word) {
        return Stream.of(ALL, FOR_ADMINS, UNLISTED)
                .flatMap(List::stream)
                .anyMatch(known -> known.word().name().equals(word));
    }

    private static Stream<Known> known() {
        return Stream.of(ALL, BEHIND_BUTTONS, FOR_ADMINS, UNLISTED).flatMap(List::stream);
    }

    /// Whether a text says that the person wants to leave.
    public static boolean isLeave(String text) {
        return read(text) instanceof Quit;
    }

    /// The command that a text asks for; a text that is no command is a question.
    static Command read(String text) {
        String stripped = text.strip();
        Matcher slashed = SLASHED.matcher(stripped);
        if (slashed.matches()) {
            return slashed(
                    slashed.group(1).toLowerCase(Locale.ROOT), slashed.group(2).strip());
        }
        return stripped.length() > MAX_SPOKEN ? new Ask(text) : spoken(stripped);
    }

    private static Command spoken(String stripped) {
        if (HELP.contains(stripped.toLowerCase(Locale.ROOT))) {
            return new Help("");
        }
        if (QUIT.contains(stripped.toLowerCase(Locale.ROOT))) {
            return new Quit();
        }
        if (stripped.equals(Rate.GOOD) || stripped.equals(Rate.BAD)) {
            return new Rate(stripped);
        }
        Matcher original = ORIGINAL.matcher(stripped);
        if (original.matches()) {
            return new Open(original.group(1), 0);
        }
        return Numbers.digits(stripped)
                .or(() -> Numbers.ordinal(stripped))
                .<Command>map(number -> new Pick(number, stripped))
                .orElse(new Ask(stripped));
    }

    private static Command slashed(String word, String argument) {
        if (word.isEmpty()) {
            return new Help("");
        }
        return known().filter(known -> known.word().answersTo(word))
                .findFirst()
                .map(known -> known.reader().apply(argument))
                .orElse(new Unknown(word, argument));
    }

    /// The command of these that answers to this word.
    static Optional<CommandWord> find(String word, List<CommandWord> among) {
        return among.stream().filter(known -> known.answersTo(word)).findFirst();
    }

    /// The command of these whose name or alias is nearest to the word, when it is near enough to be meant; the earlier
    /// one of
    /// two that are equally near.
    static Optional<CommandWord> nearest(String word, List<CommandWord> among) {
        CommandWord nearest = null;
        int best = Integer.MAX_VALUE;
        for (CommandWord command : among) {
            int distance = Slips.distance(word, command.name());
            for (String alias : command.aliases()) {
                distance = Math.min(distance, Slips.distance(word, alias));
            }
            if (distance < best) {
                best = distance;
                nearest = command;
            }
        }
        return best <= Slips.FEW ? Optional.ofNullable(nearest) : Optional.empty();
    }
}
