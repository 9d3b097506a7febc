package wence.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of an agency table.
///
/// @param stems words that become a name with one of the endings: `卫生健康` + `委`
/// @param endings endings that the stems take
/// @param names other names, whole
/// @param alone names that are found only when nothing else is written with them
/// @param said words that people say for the body, without an ending: `发改`
record AgencyRow(
        AgencyBody body,
        List<String> stems,
        List<String> endings,
        List<String> names,
        List<String> alone,
        List<String> said) {

    private static final int COLUMNS = 9;
    private static final List<String> USUAL_ENDINGS = List.of("部", "厅", "局", "委", "委员会");

    /// A table, read: its rows, and one sentence for each line that is none.
    record Table(List<AgencyRow> rows, List<String> mistakes) {}

    /// @param source how the table is called in mistakes
    static Table read(String source, String tsv) {
        var rows = new ArrayList<AgencyRow>();
        var mistakes = new ArrayList<String>();
        List<String> lines = tsv.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Optional<String> mistake = mistakeIn(cells);
            if (mistake.isPresent()) {
                mistakes.add("%s 第%d行：%s".formatted(source, i + 1, mistake.get()));
            } else {
                rows.add(row(cells));
            }
        }
        return new Table(rows, mistakes);
    }

    /// The same names, and this row's full names, for a body that is described already.
    AgencyRow of(AgencyBody known) {
        var all = new ArrayList<>(names);
        body.fullNames().stream().filter(name -> !name.equals("-")).forEach(all::add);
        return new AgencyRow(known, stems, endings, all, alone, said);
    }

    private static Optional<String> mistakeIn(String[] cells) {
        if (cells.length != COLUMNS) {
            return Optional.of("需要%d列（用制表符分隔），实际%d列".formatted(COLUMNS, cells.length));
        }
        if (cells[0].isBlank() || cells[2].isBlank() || cells[3].isBlank()) {
            return Optional.of("代号、英文名、全称三列不能为空");
        }
        return Optional.empty();
    }

    private static AgencyRow row(String[] cells) {
        List<String> stems = words(cells[4]);
        var body = new AgencyBody(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                List.of(cells[3].split("/", -1)),
                stems.stream().findFirst());
        List<String> endings = words(cells[5]).stream()
                .flatMap(ending -> ending.equals("*") ? USUAL_ENDINGS.stream() : Stream.of(ending))
                .toList();
        return new AgencyRow(body, stems, endings, words(cells[6]), words(cells[7]), words(cells[8]));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" "));
    }
}
