package wence.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message that is a text rather than a question: somebody pastes a paragraph and wants to know where it stands.
final class Pasted {
    /// A message of more Chinese characters without a question is a pasted text.
    private static final int LONG = 60;

    /// Shorter words are no text that could be looked for.
    private static final int SHORTEST = 8;

    private static final Pattern ASKS = Pattern.compile("[?？]|谁|哪|什么|多少|几|怎|如何|是否|是不是|有没有|吗|呢|请问|啥|咋|何时");
    private static final String TEXT = "(?:这|那|下面|以下|上面|上述)(?:下面|以下)?[一两几]?个?"
            + "(?:[段句条](?:话|文字|内容|文本|原文|条款|表述|说法)?|(?:话|文字|内容|文本|原文|条款|表述|说法))";
    private static final String WHERE = "(?:是)?(?:出自|来自|摘自|引自|见于|写在|出现在|源自|在|是)?(?:方案|文件|规划|原文)?(?:的|里|中)?"
            + "(?:哪里|哪儿|哪份|哪个|哪一个|哪一份|哪一?[段节章条部]|何处|什么地方|什么文件|什么方案|出处)";
    private static final Pattern SOURCE = Pattern.compile(
            "(?:请问|想问|问|麻烦|帮我|帮忙|请|您好|你好|我想知道|查查?|看看?|一下|下|[,，:： ])*" + TEXT + "[^。;；:：\\n“”\"]{0,6}?" + WHERE
                    + "[^。;；:：\\n“”\"]{0,10}[?？:：。]?|(?:请|帮我|麻烦)?(?:查|找|看)(?:一下|下|找|查|看)?[^。;；:：\\n]{0,8}(?:出处|原文)(?:是什么|在哪里?)?[?？:：]?"
                    + "|(?:出处|原文|出自哪里|出自哪份方案|来自哪里)(?:是什么|在哪里?)?[?？:：]");
    private static final Pattern QUOTES = Pattern.compile("^[\\s“”\"'‘’「」『』:：,，]+|[\\s“”\"'‘’「」『』:：,，]+$");

    private Pasted() {}

    /// The text that was pasted, without the words that ask where it stands; empty when the message is a question.
    static Optional<String> in(String plain) {
        Matcher source = SOURCE.matcher(plain);
        if (source.find()) {
            String rest = bare(plain.substring(0, source.start())) + bare(plain.substring(source.end()));
            return Optional.of(rest).filter(text -> Fold.of(text).length() >= SHORTEST);
        }
        boolean asks = ASKS.matcher(plain).find();
        long characters = plain.codePoints().filter(Character::isIdeographic).count();
        return asks || characters <= LONG ? Optional.empty() : Optional.of(plain);
    }

    private static String bare(String text) {
        return QUOTES.matcher(text).replaceAll("");
    }
}
