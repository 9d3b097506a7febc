package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Clause;
import wence.plan.Target;

/// Reads rows with a tab between cells, below a head that has a column for what is measured and
/// one or more for the values: `序号 | 工作指标 | 单位 | 2027年目标值`. Each value of a row is a
/// target.
final class IndicatorTable {
    private static final Pattern SEPARATOR = Pattern.compile("[\t\\n]");
    private static final Pattern MEASURE =
            Pattern.compile("(?:[一二三]级|工作|主要|具体|核心|建设|发展|评价|绩效)?指标(?:名称|内容|体系)?|目标(?:任务|指标|名称)|指标项");
    private static final Pattern VALUE = Pattern.compile(
            "(?<time>[^\t]*?20\\d{2}年?[底末]?|[“\"]?十[一二三四五六]五[”\"]?(?:末|期间)?)?(?:的)?(?:目标值|目标数|目标|预期值|预期目标|指标值|规划值|计划值|任务数|累计值)?");
    private static final Pattern VALUE_WORD = Pattern.compile("目标|预期|指标值|规划值|计划值|任务数|累计值|20\\d{2}年?$");
    private static final Pattern BASE = Pattern.compile("现状|基期|基数|实际|完成值|完成情况|现值|当前");
    private static final Pattern UNIT = Pattern.compile("(?:计量)?单位");
    private static final Pattern NUMBER = Pattern.compile(".*(?:[0-9０-９]|全覆盖|翻[一两]?番|一半).*");
    private static final Pattern BARE_NUMBER =
            Pattern.compile("([≥≤>＞＜<]?[0-9０-９.．,，]+(?:[-—–~～至][0-9０-９.．]+)?)(?:以上|以下|以内|左右)?");
    private static final Pattern UNIT_IN_NAME = Pattern.compile("^(.+?)[（(]([^（()）]{1,8})[)）]$");

    /// The columns of the table that is open.
    private record Head(int width, int measure, int unit, List<Value> values) {}

    /// A column of values.
    private record Value(int column, Optional<String> time) {}

    private static final Pattern YEAR_ALONE = Pattern.compile("(20\\d{2})年?[底末]?");
    private static final Pattern SPAN = Pattern.compile("(20\\d{2})年?[—–~～至到-]{1,2}20\\d{2}年");

    private final int firstYear;
    private Optional<Head> open = Optional.empty();

    private IndicatorTable(int firstYear) {
        this.firstYear = firstYear;
    }

    /// For the tables of a plan. Its clauses tell when it begins, by the first span of years that
    /// they name: a column of an earlier year holds what was there before.
    static IndicatorTable of(List<Clause> clauses) {
        return new IndicatorTable(clauses.stream()
                .map(clause -> SPAN.matcher(Characters.withoutBlanks(clause.text())))
                .filter(Matcher::find)
                .map(span -> Integer.parseInt(span.group(1)))
                .findFirst()
                .orElse(0));
    }

    /// What a row states; empty for what is no row of an indicator table. The head itself states
    /// nothing.
    Optional<List<Target>> row(Clause clause) {
        List<String> cells = cells(clause.text());
        if (cells.size() < 2) {
            open = Optional.empty();
            return Optional.empty();
        }
        Optional<Head> head = head(cells);
        if (head.isPresent()) {
            open = head;
            return Optional.of(List.of());
        }
        return open.filter(known -> known.width() == cells.size()).map(known -> targets(known, cells, clause));
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : SEPARATOR.split(row, -1)) {
            cells.add(Characters.withoutBlanks(cell));
        }
        return cells;
    }

    private Optional<Head> head(List<String> cells) {
        int measure = -1;
        int unit = -1;
        var values = new ArrayList<Value>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (UNIT.matcher(cell).matches()) {
                unit = i;
            } else if (MEASURE.matcher(cell).matches()) {
                // of 一级指标 and 二级指标 the lower one says what is measured
                measure = i;
            } else if (isValue(cell)) {
                Matcher value = VALUE.matcher(cell);
                Optional<String> time = value.matches() ? Optional.ofNullable(value.group("time")) : Optional.empty();
                values.add(new Value(i, time));
            }
        }
        return measure < 0 || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Head(cells.size(), measure, unit, values));
    }

    private boolean isValue(String cell) {
        Matcher year = YEAR_ALONE.matcher(cell);
        boolean isBefore = year.matches() && Integer.parseInt(year.group(1)) < firstYear;
        return !isBefore
                && cell.length() <= 16
                && VALUE.matcher(cell).matches()
                && VALUE_WORD.matcher(cell).find()
                && !BASE.matcher(cell).find();
    }

    private static List<Target> targets(Head head, List<String> cells, Clause clause) {
        var targets = new ArrayList<Target>();
        String named = cells.get(head.measure());
        Matcher unitInName = UNIT_IN_NAME.matcher(named);
        String unit = head.unit() >= 0 ? cells.get(head.unit()) : unitInName.matches() ? unitInName.group(2) : "";
        String measure = head.unit() < 0 && unitInName.matches() ? unitInName.group(1) : named;
        for (Value column : head.values()) {
            String value = cells.get(column.column());
            if (!measure.isEmpty() && NUMBER.matcher(value).matches()) {
                targets.add(new Target(
                        measure, withUnit(value, unit), column.time(), clause.section(), clause.id(), clause.span()));
            }
        }
        return targets;
    }

    private static String withUnit(String value, String unit) {
        Matcher number = BARE_NUMBER.matcher(value);
        return number.matches() && !unit.equals("/")
                ? value.substring(0, number.end(1)) + unit + value.substring(number.end(1))
                : value;
    }
}
