package wence.chat.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/// The HTTP connections to the Bot API. Its threads do not keep the process alive.
final class Connection implements AutoCloseable {
    /// How many calls run at once.
    private static final int CALLS = 256;

    private static final int IDLE = 64;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TelegramSettings settings;
    private final OkHttpClient http;

    Connection(TelegramSettings settings) {
        this.settings = settings;
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(CALLS);
        dispatcher.setMaxRequestsPerHost(CALLS);
        http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE, 1, TimeUnit.MINUTES))
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofSeconds(30))
                .writeTimeout(Duration.ofSeconds(60))
                .callTimeout(Duration.ofSeconds(90))
                // OkHttp would send a message twice when a kept connection breaks after it was processed.
                .retryOnConnectionFailure(false)
                .build();
    }

    OkHttpTelegramClient client() {
        URI api = settings.api();
        return new OkHttpTelegramClient(
                http,
                settings.token(),
                TelegramUrl.builder()
                        .schema(api.getScheme())
                        .host(api.getHost())
                        .port(port(api))
                        .build());
    }

    /// For calls that Telegram holds open this long.
    OkHttpClient patient(Duration held) {
        return http.newBuilder()
                .readTimeout(held.plusSeconds(15))
                .callTimeout(held.plusSeconds(25))
                .build();
    }

    /// Where a method of the Bot API is called; has the token in it.
    String url(String method) {
        URI api = settings.api();
        return "%s://%s:%d/bot%s/%s".formatted(api.getScheme(), api.getHost(), port(api), settings.token(), method);
    }

    /// Where a file is downloaded; has the token in it.
    ///
    /// @param path as `getFile` tells it
    HttpUrl fileUrl(String path) {
        URI api = settings.api();
        return new HttpUrl.Builder()
                .scheme(api.getScheme())
                .host(api.getHost())
                .port(port(api))
                .addPathSegment("file")
                .addPathSegment("bot" + settings.token())
                .addPathSegments(path)
                .build();
    }

    /// For calls other than the library's.
    OkHttpClient http() {
        return http;
    }

    /// Text that may go into a log.
    String withoutToken(String text) {
        String secret = settings.token().substring(settings.token().indexOf(':') + 1);
        return text.replace(settings.token(), "***").replace(secret, "***");
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        threads.shutdown();
        http.connectionPool().evictAll();
    }

    private static int port(URI api) {
        if (api.getPort() >= 0) {
            return api.getPort();
        }
        return "http".equals(api.getScheme()) ? 80 : 443;
    }
}
