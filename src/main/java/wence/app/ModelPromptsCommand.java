package wence.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.answer.model.Prompts;

/// `model prompts`: every prompt file with its version, and every mistake in them.
@Command(name = "prompts", description = "列出提示词文件和版本，检查每一个。", mixinStandardHelpOptions = true)
final class ModelPromptsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable ModelCommand above;

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(above).main();
        return switch (ModelEnvironment.openPrompts()) {
            case Prompts.Opened.Ready(Prompts prompts) -> {
                prompts.shelved()
                        .forEach(prompt ->
                                program.out().println("%s  版本 %d".formatted(prompt.file(), prompt.version())));
                yield 0;
            }
            case Prompts.Opened.Mistaken mistaken -> {
                mistaken.mistakes().forEach(program.err()::println);
                program.err().println("提示词有 %d 处错误，改正后再用。".formatted(mistaken.mistakes().size()));
                yield Main.FAILED;
            }
        };
    }
}
