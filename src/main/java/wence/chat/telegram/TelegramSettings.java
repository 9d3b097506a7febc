package wence.chat.telegram;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// How to reach Telegram.
///
/// @param token the bot's secret
/// @param api scheme, host and perhaps port of the Bot API
/// @param webhook where Telegram shall post updates; empty for long polling
public record TelegramSettings(String token, URI api, Optional<Webhook> webhook) {
    /// The Bot API that everybody uses.
    public static final URI PUBLIC_API = URI.create("https://api.telegram.org");

    private static final Pattern TOKEN = Pattern.compile("[0-9]+:[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    public TelegramSettings {
        if (!isToken(token)) {
            throw new IllegalArgumentException("need a token such as 123456:ABC-def, got one of another shape");
        }
        if (api.getHost() == null || api.getScheme() == null) {
            throw new IllegalArgumentException("need a scheme and a host, got " + api);
        }
    }

    /// Whether a token has the shape of one: digits, a colon, letters.
    public static boolean isToken(String token) {
        return TOKEN.matcher(token).matches();
    }

    /// Names the bot in what is stored, without its secret: `telegram:123456`.
    public String source() {
        return TelegramPlatform.NAME + ":" + token.substring(0, token.indexOf(':'));
    }

    /// Where Telegram posts updates.
    ///
    /// @param url as seen from outside; its path is the one that is listened on
    /// @param secret what Telegram says with every update
    public record Webhook(URI url, String secret) {
        public Webhook {
            if (!isSecret(secret)) {
                throw new IllegalArgumentException("need a secret of 1 to 256 letters, digits, _ and -");
            }
        }

        /// Whether Telegram takes this as a secret.
        public static boolean isSecret(String secret) {
            return SECRET.matcher(secret).matches();
        }

        String path() {
            String path = url.getPath();
            return path == null || path.isEmpty() ? "/" : path;
        }

        @Override
        public String toString() {
            return "Webhook[url=" + url + "]";
        }
    }

    @Override
    public String toString() {
        return "TelegramSettings[api=" + api + ", webhook=" + webhook + "]";
    }
}
