package wence.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import wence.answer.model.ModelSettings;
import wence.answer.model.ModelSettings.Limits;
import wence.answer.model.Prompts;
import wence.answer.model.Secret;

/// What the environment says of a language model. An empty value is none; no address, no model.
final class ModelEnvironment {
    static final String URL = "WENCE_MODEL_URL";
    static final String NAME = "WENCE_MODEL_NAME";
    static final String KEY = "WENCE_MODEL_KEY";
    static final String LOCAL_ONLY = "WENCE_MODEL_LOCAL_ONLY";
    static final String PER_PERSON = "WENCE_MODEL_PER_PERSON";
    static final String PER_DAY = "WENCE_MODEL_PER_DAY";

    private ModelEnvironment() {}

    /// @throws Failure when a value cannot be used; no secret is in its message
    static Optional<ModelSettings> of(Map<String, String> environment) {
        return value(environment, URL)
                .map(url -> new ModelSettings(
                        url(url),
                        value(environment, NAME)
                                .orElseThrow(() -> new Failure("设置了 %s，还要用 %s 写明模型的名称。".formatted(URL, NAME))),
                        new Secret(value(environment, KEY).orElse("")),
                        isSet(environment, LOCAL_ONLY),
                        Limits.USUAL.allowing(
                                number(environment, PER_PERSON, Limits.USUAL.perPerson()),
                                number(environment, PER_DAY, Limits.USUAL.perDay()))));
    }

    /// The prompts beside the program.
    ///
    /// @throws Failure with every mistake, file and line
    static Prompts prompts() {
        Path directory = Path.of(System.getProperty("wence.root", "")).resolve("prompts");
        return switch (Prompts.open(directory)) {
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
