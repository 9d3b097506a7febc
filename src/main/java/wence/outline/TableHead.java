package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wence.plan.Role;

/// The first row of a table: what its columns hold.
record TableHead(List<Column> columns) {
    /// What a column holds.
    sealed interface Column {
        /// 序号
        record RowNumber() implements Column {}

        /// 工作任务, 主要内容, …
        record Task() implements Column {}

        /// 牵头单位, 配合单位, 责任单位, …
        record Party(Role role) implements Column {}

        /// 分管领导, 责任人: persons, and offices within a body (处室).
        record Person() implements Column {}

        /// 完成时限, …
        record Time() implements Column {}

        record Other() implements Column {}
    }

    private static final int LONGEST_NAME = 20;
    private static final Pattern NUMBER = Pattern.compile("序号|编号|序|号|№|No\\.?");
    private static final Pattern PERSON = Pattern.compile(".*(?:领导|处室|科室|股室|责任人|联系人|联络员|负责人|责任领导|电话).*");
    private static final Pattern LEAD = Pattern.compile(".*(?:牵头|主办|主责).*");
    private static final Pattern SUPPORT = Pattern.compile(".*(?:配合|协同|协办|参与|参加|协助|会办).*");
    private static final Pattern GUIDE = Pattern.compile(".*指导(?:部门|单位).*");
    private static final Pattern RESPONSIBLE =
            Pattern.compile(".*(?:责任|负责|承办|落实|实施|推进|主管)(?:部门|单位|主体|机构|方).*|责任分工|任务分工|职责分工");
    private static final Pattern TIME = Pattern.compile(".*(?:时限|时间|进度|节点|期限|年度|月份).*");
    private static final Pattern TASK =
            Pattern.compile(".*(?:任务|工作|事项|内容|措施|举措|项目|目标|指标|行动|工程|要点|清单|名称|要求|领域|环节|类别|类型|标准|问题).*");

    TableHead {
        columns = List.copyOf(columns);
    }

    /// Reads the cells of a row as names of columns; empty when they are none: at least one
    /// column for bodies beside one for tasks or numbers, numbers beside tasks, or tasks and
    /// indicators in several columns.
    static Optional<TableHead> of(List<String> cells) {
        var columns = new ArrayList<Column>();
        for (String cell : cells) {
            String name = Characters.withoutBlanks(cell);
            if (name.length() > LONGEST_NAME && FirstNameLeads.in(name) < 0) {
                return Optional.empty();
            }
            columns.add(column(name));
        }
        long tasks = columns.stream().filter(Column.Task.class::isInstance).count();
        boolean numbers = columns.stream().anyMatch(Column.RowNumber.class::isInstance);
        boolean parties = columns.stream().anyMatch(Column.Party.class::isInstance);
        boolean isHead = columns.size() >= 2
                && (parties ? (tasks > 0 || numbers) : (tasks > 0 && numbers) || (tasks > 1 && columns.size() > 2));
        return isHead ? Optional.of(new TableHead(columns)) : Optional.empty();
    }

    private static Column column(String name) {
        if (NUMBER.matcher(name).matches()) {
            return new Column.RowNumber();
        }
        if (PERSON.matcher(name).matches()) {
            return new Column.Person();
        }
        int rule = FirstNameLeads.in(name);
        String plain = rule < 0 ? name : name.substring(0, rule);
        if (LEAD.matcher(plain).matches()) {
            return new Column.Party(Role.LEAD);
        }
        if (SUPPORT.matcher(plain).matches()) {
            return new Column.Party(Role.SUPPORT);
        }
        if (GUIDE.matcher(plain).matches()) {
            return new Column.Party(Role.GUIDE);
        }
        if (RESPONSIBLE.matcher(plain).matches()) {
            return new Column.Party(Role.RESPONSIBLE);
        }
        if (TIME.matcher(plain).matches()) {
            return new Column.Time();
        }
        return TASK.matcher(plain).matches() ? new Column.Task() : new Column.Other();
    }

    int size() {
        return columns.size();
    }

    /// Whether the table says who does what.
    boolean namesParties() {
        return columns.stream().anyMatch(Column.Party.class::isInstance);
    }

    /// The same without the columns of persons, which web pages often leave out of the rows.
    TableHead withoutPersons() {
        return new TableHead(columns.stream()
                .filter(column -> !(column instanceof Column.Person))
                .toList());
    }
}
