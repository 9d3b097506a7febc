package wence.app;

import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import wence.chat.telegram.TelegramSettings;
import wence.chat.telegram.TelegramSettings.Webhook;

/// What `serve` is told through the environment. An empty value is none.
///
/// @param telegram empty when there is no token
/// @param listen where the web pages are
/// @param isListenSet whether somebody chose where they are
record Settings(Optional<TelegramSettings> telegram, InetSocketAddress listen, boolean isListenSet) {
    static final String TOKEN = "WENCE_TELEGRAM_TOKEN";
    static final String WEBHOOK_URL = "WENCE_TELEGRAM_WEBHOOK_URL";
    static final String SECRET = "WENCE_TELEGRAM_SECRET";
    static final String LISTEN = "WENCE_LISTEN";
    /// For tests and for those who run a Bot API server of their own.
    static final String API = "WENCE_TELEGRAM_API";

    /// Nobody outside of this machine sees the pages unless somebody wants that.
    private static final String DEFAULT_LISTEN = "127.0.0.1:8080";

    /// @throws Failure when a value cannot be used; no secret is in its message
    static Settings of(Map<String, String> environment) {
        Optional<String> listen = value(environment, LISTEN);
        return new Settings(
                value(environment, TOKEN).map(token -> telegram(token, environment)),
                address(listen.orElse(DEFAULT_LISTEN)),
                listen.isPresent());
    }

    private static TelegramSettings telegram(String token, Map<String, String> environment) {
        if (!TelegramSettings.isToken(token)) {
            throw new Failure(TOKEN + " 不像一个令牌：应当像 123456:ABC-def，由 @BotFather 给出。");
        }
        return new TelegramSettings(
                token,
                value(environment, API).map(text -> url(API, text)).orElse(TelegramSettings.PUBLIC_API),
                value(environment, WEBHOOK_URL)
                        .map(text -> new Webhook(url(WEBHOOK_URL, text), secret(value(environment, SECRET)))));
    }

    private static String secret(Optional<String> given) {
        if (given.isEmpty()) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        }
        if (!Webhook.isSecret(given.get())) {
            throw new Failure(SECRET + " 只能用 1 到 256 个英文字母、数字、下划线和连字符。");
        }
        return given.get();
    }

    private static URI url(String name, String text) {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new Failure(unusable(name, text));
        }
        throw new Failure(unusable(name, text));
    }

    private static String unusable(String name, String text) {
        return "%s 不是可用的网址：%s。应当像 https://example.org/telegram。".formatted(name, text);
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String port = text.substring(colon + 1);
        if (colon < 0 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new Failure("%s 应当写作 地址:端口，例如 %s；现在是 %s。".formatted(LISTEN, DEFAULT_LISTEN, text));
        }
        String host = colon == 0 ? "0.0.0.0" : text.substring(0, colon).replaceAll("^\\[|]$", "");
        return new InetSocketAddress(host, Integer.parseInt(port));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
