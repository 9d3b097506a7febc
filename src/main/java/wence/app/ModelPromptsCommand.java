package wence.app;

import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.answer.model.Prompts;
import wence.chat.Conversations;
import wence.office.PromptShelf.Shelved;
import wence.store.Store;

/// `model prompts`: every prompt file with its version, how it differs from the one that was used last, and every
/// mistake.
@Command(name = "prompts", description = "列出提示词文件和版本，检查每一个。", mixinStandardHelpOptions = true)
final class ModelPromptsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable ModelCommand above;

    @Override
    public Integer call() {
        Main program = Objects.requireNonNull(above).main();
        return switch (ModelEnvironment.openPrompts()) {
            case Prompts.Opened.Ready(Prompts prompts) -> {
                list(program, prompts);
                yield 0;
            }
            case Prompts.Opened.Mistaken mistaken -> {
                mistaken.mistakes().forEach(program.err()::println);
                program.err()
                        .println("提示词有 %d 处错误，改正后再用。"
                                .formatted(mistaken.mistakes().size()));
                yield Main.FAILED;
            }
        };
    }

    /// A home that nothing was ever asked in is not given a store for this.
    private static void list(Main program, Prompts prompts) {
        if (!Files.isDirectory(program.home().store())) {
            print(program, prompts, _ -> "");
            return;
        }
        try (Store store = Stores.open(program)) {
            var used = new UsedPrompts(store.notes(Conversations.MAX_KEPT));
            print(
                    program,
                    prompts,
                    prompt -> used.difference(prompt).map("（%s）"::formatted).orElse(""));
        }
    }

    private static void print(Main program, Prompts prompts, Function<Shelved, String> more) {
        prompts.shelved()
                .forEach(prompt -> program.out()
                        .println("%s  版本 %d%s".formatted(prompt.file(), prompt.version(), more.apply(prompt))));
    }
}
