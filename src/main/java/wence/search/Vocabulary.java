package wence.search;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;

/// The words of clauses and headings, as smartcn cuts them, while they are gathered. Safe to share
/// between threads.
///
/// Cutting is half of what indexing costs, so a heading is cut once however many clauses, also of
/// other plans, stand under it.
final class Vocabulary {
    private final Set<String> words = ConcurrentHashMap.newKeySet();
    private final Set<String> headings = ConcurrentHashMap.newKeySet();

    void add(List<ClauseFields> clauses) {
        try (var smartcn = new SmartChineseAnalyzer()) {
            for (ClauseFields clause : clauses) {
                words.addAll(SmartWords.of(smartcn, clause.text()));
                if (headings.add(clause.heading())) {
                    words.addAll(SmartWords.of(smartcn, clause.heading()));
                }
            }
        }
    }

    /// All of them so far.
    Set<String> words() {
        return words;
    }
}
