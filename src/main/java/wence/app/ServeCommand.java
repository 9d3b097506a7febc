package wence.app;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.admin.Admin;
import wence.admin.Collection;
import wence.admin.FolderWatch;
import wence.answer.Answerer;
import wence.chat.Conversations;
import wence.chat.Listener;
import wence.chat.Pace;
import wence.chat.telegram.TelegramPlatform;
import wence.office.Chores;
import wence.office.Office;
import wence.store.Store;
import wence.store.StoreFailure;
import wence.web.Callback;
import wence.web.Vital;
import wence.web.Web;

/// `serve`: every platform that is configured, and the web pages, until the process is told to
/// end.
@Command(name = "serve", description = "接入已配置的聊天平台，并提供网页。", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /// Libraries that speak of their own affairs.
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("io.javalin"), Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("org.telegram"));

    /// How long the index and the pages may take to close after the platforms did.
    private static final Duration CLEANING = Duration.ofMillis(500);

    private final InstantSource clock = InstantSource.system();

    @ParentCommand
    private @Nullable Main main;

    @Override
    public Integer call() throws InterruptedException {
        Main program = Commands.main(main);
        Settings settings = Settings.of(System.getenv());
        var model = ModelSetup.of(program.environment());
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        try (OpenOffice open = OpenOffice.of(
                program,
                program.environment(),
                store -> model.seen(store.notes(Conversations.MAX_KEPT), program.err()::println))) {
            serve(program, settings, open, model.at(open.office(), clock));
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private void serve(Main program, Settings settings, OpenOffice open, ModelWriting writing)
            throws InterruptedException {
        Store store = open.store();
        Office office = open.office();
        // the collection closes its index
        Holdings holdings = program.open();
        Holdings.Desk desk = holdings.desk();
        Answerer answerer = writing.over(desk.answerer(), holdings.register());
        try (var collection = new Collection(answerer, desk.lookup(), holdings.index());
                var work = new AdminWork(Admins.serving(holdings, collection, writing))) {
            var listener = new Conversations(
                    collection,
                    clock,
                    store.notes(Conversations.MAX_KEPT),
                    store.feedback(),
                    Pace.ofPeople(clock),
                    office,
                    Optional.of(work.bench()));
            Optional<TelegramPlatform> telegram = settings.telegram()
                    .map(bot -> new TelegramPlatform(bot, store.updates(bot.source()), program.err()::println));
            var attending = new Attending(office, listener, telegram.stream().toList());
            try (Chores _ = attending.begin(store.marks(), program.err()::println, clock);
                    FolderWatch _ = watch(program, work.bench().admin(), attending)) {
                serve(program, settings, telegram, listener);
            }
        }
    }

    /// What came or went by hand is told where the program runs, and to the admins.
    private static FolderWatch watch(Main program, Admin admin, Attending attending) {
        return FolderWatch.start(
                program.home().directory().resolve("plans"),
                () -> admin.look(found -> {
                    List<String> lines = FoundLines.of(found);
                    lines.forEach(program.err()::println);
                    attending.tell(lines);
                }));
    }

    private static void serve(Main program, Settings settings, Optional<TelegramPlatform> telegram, Listener listener)
            throws InterruptedException {
        Optional<Web> web = web(program, settings, telegram);
        var ended = new CountDownLatch(1);
        var cleaned = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            telegram.ifPresent(TelegramPlatform::close);
            ended.countDown();
            await(cleaned);
        }));
        try {
            if (telegram.isPresent()) {
                telegram.get().run(listener);
            } else {
                program.err().println("还没有接入聊天平台：设置 %s 后再启动即可接入 Telegram。".formatted(Settings.TOKEN));
                ended.await();
            }
        } finally {
            telegram.ifPresent(TelegramPlatform::close);
            web.ifPresent(Web::close);
            cleaned.countDown();
        }
    }

    /// The web pages; without them a webhook would be deaf, but polling works all the same.
    private static Optional<Web> web(Main program, Settings settings, Optional<TelegramPlatform> telegram) {
        List<Callback> callbacks =
                telegram.flatMap(TelegramPlatform::callback).map(List::of).orElse(List.of());
        List<Vital> vitals = telegram.<List<Vital>>map(List::of).orElse(List.of());
        try {
            Web web = Web.start(settings.listen(), vitals, callbacks);
            program.err()
                    .println("网页在 http://%s:%d/health"
                            .formatted(settings.listen().getHostString(), web.port()));
            return Optional.of(web);
        } catch (IOException e) {
            String sentence = "不能监听 %s:%d（多半是端口被占用），请用 %s 换一个，例如 127.0.0.1:8081。"
                    .formatted(
                            settings.listen().getHostString(), settings.listen().getPort(), Settings.LISTEN);
            if (settings.isListenSet() || !callbacks.isEmpty() || telegram.isEmpty()) {
                throw new Failure(sentence);
            }
            program.err().println(sentence + "机器人照常工作，只是没有网页。");
            return Optional.empty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(CLEANING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
