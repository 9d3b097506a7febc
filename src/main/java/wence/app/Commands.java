package wence.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wence.plan.Plan;

/// What several commands do alike.
final class Commands {
    static final int WRONG_USAGE = 2;

    private Commands() {}

    /// The command that this one stands under; picocli sets it before calling.
    static Main main(@Nullable Main main) {
        return Objects.requireNonNull(main);
    }

    /// Fails when there is no plan with this id; no id at all is fine.
    static void requirePlan(Holdings holdings, @Nullable String id) {
        if (id != null && holdings.plan(id).isEmpty()) {
            throw new Failure("没有编号为“%s”的方案；现有：%s。".formatted(id, ids(holdings)));
        }
    }

    private static String ids(Holdings holdings) {
        List<String> ids = holdings.plans().stream().map(Plan::id).toList();
        return ids.isEmpty() ? "（还没有方案）" : String.join("、", ids);
    }

    /// The plan with this id, or every plan when there is none.
    static List<Plan> plans(Holdings holdings, @Nullable String id) {
        requirePlan(holdings, id);
        return holdings.plans().stream()
                .filter(plan -> id == null || plan.id().equals(id))
                .toList();
    }

    /// The plan with this id; picocli sets the id before calling.
    static Plan plan(Holdings holdings, @Nullable String id) {
        return plans(holdings, Objects.requireNonNull(id)).getFirst();
    }

    /// Writes a result to the file, whole or not at all, or to standard output.
    static void put(Main program, @Nullable Path file, byte[] content) {
        if (file == null) {
            program.out().write(content, 0, content.length);
            program.out().flush();
            return;
        }
        Path whole = file.toAbsolutePath();
        try {
            Path part =
                    Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
            Files.write(part, content);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure("不能写入 %s：%s".formatted(file, e.getMessage()));
        }
    }
}
