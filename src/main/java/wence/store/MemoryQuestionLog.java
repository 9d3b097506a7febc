package wence.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Questions in memory; a restart forgets them, and so does time.
public final class MemoryQuestionLog implements QuestionLog {
    private final int max;
    private final List<AskedQuestion> questions = new ArrayList<>();

    /// @param max how many are kept; the one that was put longest ago goes first
    public MemoryQuestionLog(int max) {
        this.max = max;
    }

    @Override
    public synchronized void put(List<AskedQuestion> asked) {
        questions.addAll(asked);
        if (questions.size() > max) {
            questions.subList(0, questions.size() - max).clear();
        }
    }

    @Override
    public void each(Instant from, Instant to, Set<AskedQuestion.Status> statuses, Consumer<AskedQuestion> taker) {
        all().stream()
                .filter(asked -> !asked.at().isBefore(from) && asked.at().isBefore(to))
                .filter(asked -> statuses.contains(asked.status()))
                .forEach(taker);
    }

    private synchronized List<AskedQuestion> all() {
        return List.copyOf(questions);
    }

    synchronized int count(Person person) {
        return Math.toIntExact(questions.stream()
                .filter(asked -> asked.person().equals(person))
                .count());
    }

    synchronized int forget(Person person) {
        int before = questions.size();
        questions.removeIf(asked -> asked.person().equals(person));
        return before - questions.size();
    }

    synchronized int forgetBefore(Instant time) {
        int before = questions.size();
        questions.removeIf(asked -> asked.at().isBefore(time));
        return before - questions.size();
    }
}
