package wence.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.admin.Done;
import wence.store.Store;

/// `index`: rebuilds the index from the plan texts.
@Command(name = "index", description = "由方案文本重建索引。", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        try (Store store = Stores.open(program);
                Holdings holdings = Holdings.rebuild(program.home())) {
            holdings.notices().forEach(program.err()::println);
            int clauses = holdings.plans().stream()
                    .mapToInt(plan -> plan.clauses().size())
                    .sum();
            String sentence = "已重建索引：%d 个方案，%d 条条款。".formatted(holdings.plans().size(), clauses);
            var done = new Done.Did(
                    Optional.empty(), sentence, holdings.notices().stream().findFirst());
            Recorded.write(program, store, "reindex", "", done);
            program.out().println(sentence);
            return holdings.notices().isEmpty() ? 0 : Main.FAILED;
        }
    }
}
