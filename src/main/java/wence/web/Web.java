package wence.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/// The HTTP server. `/health` answers 200 while every part is well, 503 else.
public final class Web implements AutoCloseable {
    /// What is posted may be this long, in bytes; more is answered with 413.
    public static final long MAX_BODY = 1_000_000;

    private final Javalin server;

    private Web(Javalin server) {
        this.server = server;
    }

    /// Starts to serve.
    ///
    /// @throws IOException when the address cannot be listened on
    public static Web start(InetSocketAddress listen, List<Vital> vitals, List<Callback> callbacks) throws IOException {
        Javalin server = Javalin.create(config -> configure(config, List.copyOf(vitals), List.copyOf(callbacks)));
        try {
            server.start(listen.getHostString(), listen.getPort());
        } catch (JavalinBindException e) {
            server.stop();
            throw new IOException(e.getMessage(), e);
        }
        return new Web(server);
    }

    /// The port that it listens on.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void configure(JavalinConfig config, List<Vital> vitals, List<Callback> callbacks) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_BODY;
        config.concurrency.useVirtualThreads = true;
        config.routes.get("/health", context -> health(context, vitals));
        for (Callback callback : callbacks) {
            config.routes.post(callback.path(), context -> take(context, callback));
        }
    }

    private static void health(Context context, List<Vital> vitals) {
        HealthPage page = HealthPage.of(vitals);
        context.status(page.isWell() ? 200 : 503)
                .contentType("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(page.json());
    }

    private static void take(Context context, Callback callback) {
        // Read first: a body that is too long is answered here, before anybody takes it.
        byte[] body = context.bodyAsBytes();
        context.status(callback.take(name -> Optional.ofNullable(context.header(name)), body));
    }
}
