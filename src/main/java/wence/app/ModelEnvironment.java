package wence.app;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import wence.answer.model.ModelSettings;
import wence.answer.model.ModelSettings.Limits;
import wence.answer.model.Prompts;
import wence.answer.model.Secret;
import wence.office.ModelPrice;

/// What the environment says of a language model. An empty value is none; no address, no model.
final class ModelEnvironment {
    static final String URL = "WENCE_MODEL_URL";
    static final String NAME = "WENCE_MODEL_NAME";
    static final String KEY = "WENCE_MODEL_KEY";
    static final String LOCAL_ONLY = "WENCE_MODEL_LOCAL_ONLY";
    static final String PER_PERSON = "WENCE_MODEL_PER_PERSON";
    static final String PER_DAY = "WENCE_MODEL_PER_DAY";
    static final String PRICE_IN = "WENCE_MODEL_PRICE_IN";
    static final String PRICE_OUT = "WENCE_MODEL_PRICE_OUT";
    static final String PRICE_UNIT = "WENCE_MODEL_PRICE_UNIT";

    private static final String USUAL_UNIT = "元";

    private ModelEnvironment() {}

    /// @throws Failure when a value cannot be used; no secret is in its message
    static Optional<ModelSettings> of(Map<String, String> environment) {
        return value(environment, URL)
                .map(url -> new ModelSettings(
                        url(url),
                        value(environment, NAME)
                                .orElseThrow(() -> new Failure("设置了 %s，还要用 %s 写明模型的名称。".formatted(URL, NAME))),
                        new Secret(value(environment, KEY)
                                .map(ModelEnvironment::key)
                                .orElse("")),
                        isSet(environment, LOCAL_ONLY),
                        Limits.USUAL.allowing(
                                number(environment, PER_PERSON, Limits.USUAL.perPerson()),
                                number(environment, PER_DAY, Limits.USUAL.perDay()))));
    }

    /// What tokens cost; empty where nobody said.
    ///
    /// @throws Failure when a value cannot be used, or one of the two is missing
    static Optional<ModelPrice> price(Map<String, String> environment) {
        Optional<BigDecimal> in = value(environment, PRICE_IN).map(text -> price(PRICE_IN, text));
        Optional<BigDecimal> out = value(environment, PRICE_OUT).map(text -> price(PRICE_OUT, text));
        if (in.isPresent() != out.isPresent()) {
            throw new Failure("%s 和 %s 要一起设置；不要钱的写 0。".formatted(PRICE_IN, PRICE_OUT));
        }
        String unit = value(environment, PRICE_UNIT).map(ModelEnvironment::unit).orElse(USUAL_UNIT);
        return in.flatMap(sent -> out.map(received -> new ModelPrice(sent, received, unit)));
    }

    private static BigDecimal price(String name, String text) {
        if (!text.matches("[0-9]{1,9}(?:\\.[0-9]{1,9})?")) {
            throw new Failure("%s 是每一百万词元的价钱，应当是不小于 0 的十进制数，例如 2 或 0.5，不带单位；现在是 %s。".formatted(name, text));
        }
        return new BigDecimal(text);
    }

    private static String unit(String text) {
        if (!text.matches("[\\p{L}\\p{Sc}]{1,8}")) {
            throw new Failure("%s 是价钱的单位，应当是 1 到 8 个字，例如 元 或 USD；现在是 %s。".formatted(PRICE_UNIT, text));
        }
        return text;
    }

    /// What cannot stand in the head of a request would be named there, with all of it.
    private static String key(String text) {
        if (!text.matches("[\\x21-\\x7e]+")) {
            throw new Failure(KEY + " 里有空格、换行或者英文以外的字符，不像一个密钥。");
        }
        return text;
    }

    /// What is in the prompts beside the program.
    static Prompts.Opened openPrompts() {
        return Prompts.open(Path.of(System.getProperty("wence.root", "")).resolve("prompts"));
    }

    /// The prompts beside the program.
    ///
    /// @throws Failure with every mistake, file and line
    static Prompts prompts() {
        return switch (openPrompts()) {
            case Prompts.Opened.Ready ready -> ready.prompts();
            case Prompts.Opened.Mistaken mistaken ->
                throw new Failure("提示词有错，请改正后再启动：\n" + String.join("\n", mistaken.mistakes()));
        };
    }

    private static URI url(String text) {
        try {
            var url = new URI(text.replaceFirst("/+$", ""));
            boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (isWeb && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw new Failure(unusable());
        }
        throw new Failure(unusable());
    }

    /// The address is not repeated: somebody may have written a key into it.
    private static String unusable() {
        return "%s 不是可用的网址，应当像 https://api.deepseek.com/v1；密钥写在 %s 里。".formatted(URL, KEY);
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return switch (value(environment, name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Failure(name + " 只能是 true 或 false。");
        };
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        return value(environment, name)
                .map(text -> {
                    if (!text.matches("\\d{1,8}")) {
                        throw new Failure(name + " 应当是一个不小于 0 的整数。");
                    }
                    return Integer.parseInt(text);
                })
                .orElse(usual);
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
