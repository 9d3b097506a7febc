package wence.answer.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The way to the endpoint for one call: HTTP/1.1, no redirects, a limit on what is read, and an end that can be
/// put to it at any time.
final class EndpointClient implements HttpClient {
    /// No answer is longer; what lies beyond is not read.
    private static final int LONGEST_BODY = 2_000_000;

    private final java.net.http.HttpClient client;
    private final boolean isLocalOnly;
    private final Duration limit;
    private final AtomicReference<InputStream> body = new AtomicReference<>(InputStream.nullInputStream());
    private final AtomicReference<Thread> reader = new AtomicReference<>(Thread.currentThread());

    /// @param limit for the head of the response
    EndpointClient(java.net.http.HttpClient client, boolean isLocalOnly, Duration limit) {
        this.client = client;
        this.isLocalOnly = isLocalOnly;
        this.limit = limit;
    }

    /// A client that many calls share.
    static java.net.http.HttpClient shared(Duration connecting) {
        return java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(connecting)
                .build();
    }

    /// As langchain4j wants to be handed it.
    HttpClientBuilder asBuilder() {
        return new Builder(this);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = send(request);
            try (InputStream in = response.body()) {
                return successful(response, in.readNBytes(LONGEST_BODY));
            }
        } catch (IOException e) {
            throw new BrokenConnection(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenConnection(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        reader.set(Thread.ofVirtual().start(() -> {
            try {
                HttpResponse<InputStream> response = send(request);
                try (InputStream in = response.body()) {
                    body.set(in);
                    listener.onOpen(successful(response, new byte[0]));
                    parser.parse(new LimitedStream(in, LONGEST_BODY), listener);
                }
                listener.onClose();
            } catch (IOException | RuntimeException e) {
                listener.onError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                listener.onError(e);
            }
        }));
    }

    /// Ends a call that is under way; nothing more comes of it.
    void abort() {
        reader.get().interrupt();
        try {
            body.get().close();
        } catch (IOException e) {
            // It is given up anyway.
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        URI url = URI.create(request.url());
        if (isLocalOnly && !PrivateAddresses.allPrivate(url.getHost())) {
            throw new ConnectException("the endpoint is outside of private addresses");
        }
        java.net.http.HttpRequest.Builder builder =
                java.net.http.HttpRequest.newBuilder(url).timeout(limit);
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        builder.method(
                request.method().name(),
                request.body() == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        HttpResponse<InputStream> response = client.send(builder.build(), BodyHandlers.ofInputStream());
        if (response.statusCode() < 200 || response.statusCode() >= 300) {
            // what the body says is not read: some endpoints repeat the key in it
            response.body().close();
            throw new RefusedCall(response.statusCode(), retryAfter(response));
        }
        return response;
    }

    /// Only seconds; a date would need a clock that both sides agree on.
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Integer.parseInt(value)));
    }

    private static SuccessfulHttpResponse successful(HttpResponse<?> response, byte[] content) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(content)
                .build();
    }

    /// The connection failed, was cut, or was given up.
    static final class BrokenConnection extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenConnection(Exception cause) {
            super(cause);
        }
    }

    /// Ends where somebody sends without end.
    private static final class LimitedStream extends InputStream {
        private final InputStream in;
        private int left;

        LimitedStream(InputStream in, int most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            left--;
            return left < 0 ? -1 : in.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = left <= 0 ? -1 : in.read(bytes, from, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }

    private record Builder(EndpointClient client) implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return client.limit;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return client.limit;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
