package wence.chat.telegram;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import wence.web.Vital.Health;

/// How the connection to Telegram is: what is wrong is said once, and so is that it is right again.
final class Pulse {
    private static final String STARTING = "正在连接 Telegram。";

    private final Consumer<String> announcer;
    private final Duration silence;
    private final AtomicLong heard = new AtomicLong(System.nanoTime());
    private final AtomicReference<State> state = new AtomicReference<>(new State(Kind.STARTING, STARTING));

    /// What may be the matter.
    enum Kind {
        STARTING,
        RUNNING,
        WRONG_TOKEN,
        OTHER_POLLER,
        UNREACHABLE,
        UNKEPT,
        ENDED
    }

    private record State(Kind kind, String sentence) {}

    Pulse(Consumer<String> announcer, Duration silence) {
        this.announcer = announcer;
        this.silence = silence;
    }

    /// Telegram answered as it should.
    void beat(String sentence) {
        heard.set(System.nanoTime());
        State before = state.getAndSet(new State(Kind.RUNNING, sentence));
        switch (before.kind()) {
            case RUNNING -> {}
            case STARTING -> announcer.accept(sentence);
            case WRONG_TOKEN, OTHER_POLLER, UNREACHABLE, UNKEPT, ENDED -> announcer.accept("恢复正常：" + sentence);
        }
    }

    /// Something is wrong; it is said when it is not what was wrong before.
    void trouble(Kind kind, String sentence) {
        State before = state.getAndSet(new State(kind, sentence));
        if (before.kind() != kind) {
            announcer.accept(sentence);
        }
    }

    /// The platform was closed, or broke.
    void end(String sentence) {
        state.set(new State(Kind.ENDED, sentence));
    }

    /// Says so when nothing was heard for too long and nothing else was said to be wrong.
    void watch() {
        State now = state.get();
        if (now.kind() == Kind.RUNNING && isSilent() && state.compareAndSet(now, silent())) {
            announcer.accept(silent().sentence());
        }
    }

    Health health() {
        State now = state.get();
        boolean isWell = now.kind() == Kind.RUNNING && !isSilent();
        String ago = "上次成功联系在 %d 秒前。".formatted(sinceHeard().toSeconds());
        return new Health(isWell, now.sentence() + (now.kind() == Kind.STARTING ? "" : ago));
    }

    private State silent() {
        return new State(Kind.UNREACHABLE, "已经 %d 秒没有 Telegram 的回应。".formatted(silence.toSeconds()));
    }

    private boolean isSilent() {
        return sinceHeard().compareTo(silence) > 0;
    }

    private Duration sinceHeard() {
        return Duration.ofNanos(System.nanoTime() - heard.get());
    }
}
