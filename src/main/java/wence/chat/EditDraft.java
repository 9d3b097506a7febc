package wence.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wence.admin.Admin;
import wence.admin.Read;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.PlanFacts;
import wence.store.AuditEntry.Result;

/// Says what the facts of a draft are: title, level, place, period. It is read again, since another title may make it
/// another plan.
///
/// @param id the draft's
/// @param words what they are, such as `标题 某某方案；层级 市级；期限 2021-2025`
record EditDraft(String id, String words) implements LongCommand {
    private static final Pattern FACT = Pattern.compile("(?i)(标题|层级|地方|期限|title|level|place|period)\\s*[:：]?\\s*(.+)");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\s*年?\\s*(?:[-—–~～至到]+\\s*([0-9]{4})\\s*年?)?");

    static String written(Period period) {
        return period.from() + "-" + period.to();
    }

    @Override
    public CommandWord word() {
        return ShowDraft.WORD;
    }

    @Override
    public String subject() {
        return id + " " + words;
    }

    @Override
    public String beginning(Turn turn) {
        return turn.words("改好后重新读取…", "Reading it again…");
    }

    @Override
    public Draft work(Turn turn, Admin admin, Consumer<String> progress) {
        Optional<wence.admin.Draft> before = admin.draft(id);
        if (before.isEmpty()) {
            return new Draft().line(0, ShowDraft.missing(id, turn));
        }
        Optional<PlanFacts> facts = facts(before.get().facts());
        if (facts.isEmpty()) {
            return new Draft()
                    .line(0, "没看懂“%s”。写成：标题 某某方案；层级 市级；地方 某某市；期限 2021-2025（层级有国家级、省级、市级、县级、乡级）。".formatted(words));
        }
        return switch (admin.edit(id, facts.get())) {
            case Read.Refused(String sentence) -> {
                turn.office().audit().record(turn.who(), "edit", subject(), Result.FAILED, sentence);
                yield new Draft().line(0, sentence);
            }
            case Read.Ready(wence.admin.Draft draft) -> {
                turn.office().audit().record(turn.who(), "edit", subject(), Result.DONE, "");
                yield DraftLines.report(draft, turn);
            }
        };
    }

    /// What was said put in the place of what was read; empty when part of it cannot be understood.
    private Optional<PlanFacts> facts(PlanFacts before) {
        Optional<PlanFacts> facts = Optional.of(before);
        for (String part :
                Stream.of(words.split("[;；\n]")).filter(p -> !p.isBlank()).toList()) {
            Matcher fact = FACT.matcher(part.strip());
            facts = fact.matches()
                    ? facts.flatMap(known -> with(
                            known,
                            fact.group(1).toLowerCase(Locale.ROOT),
                            fact.group(2).strip()))
                    : Optional.empty();
        }
        return facts;
    }

    private static Optional<PlanFacts> with(PlanFacts known, String fact, String value) {
        return switch (fact) {
            case "标题", "title" -> Optional.of(with(known, value, known.level(), known.place(), known.period()));
            case "地方", "place" ->
                Optional.of(with(known, known.title(), known.level(), Optional.of(value), known.period()));
            case "层级", "level" ->
                level(value)
                        .map(level -> with(known, known.title(), Optional.of(level), known.place(), known.period()));
            default ->
                period(value)
                        .map(period -> with(known, known.title(), known.level(), known.place(), Optional.of(period)));
        };
    }

    private static PlanFacts with(
            PlanFacts known, String title, Optional<Level> level, Optional<String> place, Optional<Period> period) {
        return new PlanFacts(
                known.id(), title, known.issuer(), level, place, period, known.date(), known.number(), known.source());
    }

    private static Optional<Level> level(String value) {
        return Stream.of(Level.values())
                .filter(level -> level.chinese().equals(value)
                        || level.chinese().equals(value + "级")
                        || level.name().equalsIgnoreCase(value))
                .findFirst();
    }

    private static Optional<Period> period(String value) {
        Matcher years = YEARS.matcher(value);
        if (!years.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(years.group(1));
        int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
        try {
            return Optional.of(new Period(from, to));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }
}
