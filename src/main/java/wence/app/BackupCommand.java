package wence.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.admin.Backup;
import wence.admin.Done;

/// `backup`: writes the home into one file, while it is served.
@Command(name = "backup", description = "把方案、旧版、改动记录和会话备份成一个文件；不含令牌。", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "1", paramLabel = "文件")
    private @Nullable Path file;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        Path target = Objects.requireNonNull(file);
        return Recorded.act(program, "backup", String.valueOf(target.getFileName()), json, store -> {
            try {
                Backup.Written written = new Backup(Holdings.library(program.home()), store)
                        .write(target, InstantSource.system().instant());
                String sentence = "已备份到 %s：文件 %d 个，旧内容 %d 份，共 %d KB。"
                        .formatted(target, written.files(), written.contents(), written.bytes() >> 10);
                return new Done.Did(Optional.empty(), sentence, Optional.empty());
            } catch (IOException e) {
                return new Done.Refused("没有备份，不能写入 %s：%s".formatted(target, e.getMessage()));
            }
        });
    }
}
