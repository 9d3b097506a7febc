package wence.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wence.plan.Plan;

/// The options of every command that prints a table.
final class TableOptions {
    @Option(names = "--plan", paramLabel = "编号", description = "只列这一个方案。")
    private @Nullable String id;

    @Option(
            names = "--format",
            paramLabel = "格式",
            description = "text、csv、json 或 xlsx（须配 --out）。",
            defaultValue = "text")
    private Table.@Nullable Format format;

    @Option(names = "--out", paramLabel = "文件", description = "写入文件，不写到标准输出。")
    private @Nullable Path file;

    /// The plans that the table is about.
    List<Plan> plans(Holdings holdings) {
        return Commands.plans(holdings, id);
    }

    /// Prints the table where and how it is wanted.
    ///
    /// @param shown the columns of the text form
    void put(Main program, Table table, List<String> shown) {
        Table.Format wanted = format == null ? Table.Format.text : format;
        if (wanted == Table.Format.xlsx && file == null) {
            throw new Failure("xlsx 是电子表格文件，不能显示在这里；请用 --out 指定文件，例如 --out 责任分工.xlsx。");
        }
        Commands.put(program, file, table.print(wanted, shown));
    }
}
