package wence.admin;

import java.time.Duration;
import java.util.Optional;

/// How far some work has come that takes longer than a person likes to wait.
public sealed interface Progress {
    /// A sentence for a person.
    String chinese();

    /// A file is being read.
    ///
    /// @param fileName as it was sent
    record Reading(String fileName) implements Progress {
        @Override
        public String chinese() {
            return "正在读取 %s …".formatted(fileName);
        }
    }

    /// The index is being built; meanwhile answers come from the one before.
    ///
    /// @param plans how many plans were read
    /// @param ofPlans how many there are
    /// @param clauses how many clauses those have
    /// @param left how long it will go on, as far as can be told
    record Indexing(int plans, int ofPlans, int clauses, Optional<Duration> left) implements Progress {
        @Override
        public String chinese() {
            return "正在重建索引：方案 %d/%d，条款 %d%s。"
                    .formatted(
                            plans,
                            ofPlans,
                            clauses,
                            left.map(time -> "，约剩 %d 秒".formatted(time.toSeconds()))
                                    .orElse(""));
        }
    }
}
