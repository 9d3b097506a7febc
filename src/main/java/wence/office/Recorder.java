package wence.office;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import wence.store.AskedQuestion;
import wence.store.Face;
import wence.store.ModelCall;
import wence.store.ModelCallLog;
import wence.store.People;
import wence.store.Person;
import wence.store.QuestionLog;
import wence.store.StoreFailure;

/// Writes down what was asked, what a language model was called for and who was seen, in batches and later: who hands
/// it something
/// never waits. When more comes than can be written, or nothing can, it is left out and the log
/// says so. Safe to share between threads.
public final class Recorder implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Recorder.class.getName());

    /// So much may wait to be written.
    private static final int MAX_WAITING = 20_000;

    private static final int AT_ONCE = 500;

    /// What comes within this time is written together.
    private static final long PAUSE_MILLIS = 500;

    private static final long FLUSH_SECONDS = 10;

    private final QuestionLog questions;
    private final ModelCallLog calls;
    private final People people;
    private final LinkedBlockingQueue<Item> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
    private final AtomicLong leftOut = new AtomicLong();
    private final Thread writer;

    public Recorder(QuestionLog questions, ModelCallLog calls, People people) {
        this.questions = questions;
        this.calls = calls;
        this.people = people;
        this.writer = Thread.ofPlatform().name("recorder").daemon().start(this::write);
    }

    private sealed interface Item {
        record Asked(AskedQuestion question) implements Item {}

        record Called(ModelCall call) implements Item {}

        record Seen(Face face) implements Item {}

        record Flush(CountDownLatch done) implements Item {}

        record End(CountDownLatch done) implements Item {}
    }

    /// A question was asked.
    public void asked(AskedQuestion question) {
        offer(new Item.Asked(question));
    }

    /// A language model was called.
    public void called(ModelCall call) {
        offer(new Item.Called(call));
    }

    /// Somebody was seen.
    public void seen(Face face) {
        offer(new Item.Seen(face));
    }

    private void offer(Item item) {
        if (!waiting.offer(item)) {
            leftOut.incrementAndGet();
        }
    }

    /// Waits until all that was handed over before is written.
    public void flush() {
        var done = new CountDownLatch(1);
        put(new Item.Flush(done), done);
    }

    /// Writes the rest.
    @Override
    public void close() {
        var done = new CountDownLatch(1);
        put(new Item.End(done), done);
    }

    private void put(Item item, CountDownLatch done) {
        try {
            if (writer.isAlive() && waiting.offer(item, FLUSH_SECONDS, TimeUnit.SECONDS)) {
                done.await(FLUSH_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        var batch = new ArrayList<Item>();
        while (true) {
            batch.clear();
            try {
                batch.add(waiting.take());
                if (!isAwaited(batch.getFirst())) {
                    collect(batch);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            write(batch);
            for (Item item : batch) {
                switch (item) {
                    case Item.Flush(CountDownLatch done) -> done.countDown();
                    case Item.End(CountDownLatch done) -> {
                        done.countDown();
                        return;
                    }
                    case Item.Asked _, Item.Called _, Item.Seen _ -> {}
                }
            }
        }
    }

    /// Whether somebody waits for it.
    private static boolean isAwaited(Item item) {
        return item instanceof Item.Flush || item instanceof Item.End;
    }

    /// What comes soon goes with it; somebody who waits is not kept waiting.
    private void collect(List<Item> batch) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
        while (batch.size() < AT_ONCE) {
            Item next = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                return;
            }
            batch.add(next);
            if (isAwaited(next)) {
                return;
            }
        }
    }

    private void write(List<Item> batch) {
        var asked = new ArrayList<AskedQuestion>();
        var called = new ArrayList<ModelCall>();
        Map<Person, Face> faces = new LinkedHashMap<>();
        for (Item item : batch) {
            switch (item) {
                case Item.Asked(AskedQuestion question) -> asked.add(question);
                case Item.Called(ModelCall call) -> called.add(call);
                case Item.Seen(Face face) -> faces.put(face.person(), face);
                case Item.Flush _, Item.End _ -> {}
            }
        }
        put(asked, questions::put);
        put(called, calls::put);
        put(List.copyOf(faces.values()), people::seen);
        long lost = leftOut.getAndSet(0);
        if (lost > 0) {
            LOG.log(Logger.Level.WARNING, "{0} questions, calls of a model or names were not kept", lost);
        }
    }

    /// One kind that cannot be written does not keep the others from it.
    private <T> void put(List<T> items, Consumer<List<T>> into) {
        try {
            if (!items.isEmpty()) {
                into.accept(items);
            }
        } catch (StoreFailure e) {
            leftOut.addAndGet(items.size());
            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
        }
    }
}
