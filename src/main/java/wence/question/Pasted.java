package wence.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message that is a text rather than a question: somebody pastes a paragraph and wants to know
/// where it stands.
final class Pasted {
    /// A message of more Chinese characters without a question is a pasted text.
    private static final int LONG = 60;

    /// Shorter words are no text that could be looked for.
    private static final int SHORTEST = 8;

    private static final Pattern ASKS = Pattern.compile("[?？]|谁|哪|什么|多少|几|怎|如何|是否|是不是|有没有|吗|呢|请问|啥|咋|何时");
    private static final String TEXT =
            "(?:(?:这|那|下面|以下|上面|上述)(?:下面|以下)?(?:一|两|几|个)?(?:(?:段|句|条|些)(?:话|文字|内容|文本|原文|条款|表述|说法)?"
                    + "|话|文字|内容|文本|原文|条款|表述|说法)|(?:这|以下|下面)(?=是?(?:出自|来自|摘自|引自|源自)))";
    private static final String WHERE = "(?:是)?(?:出自|来自|摘自|引自|见于|写在|出现在|源自|在|是)?(?:方案|文件|规划|原文)?(?:的|里|中)?"
            + "(?:哪里|哪儿|哪份|哪个|哪一个|哪一份|哪一?[段节章条部]|何处|什么地方|什么文件|什么方案|出处)";
    private static final Pattern SOURCE = Pattern.compile(
            "(?:请问|想问|问|麻烦|帮我|帮忙|请|您好|你好|我想知道|查查?|看看?|一下|下|[,，:： ])*" + TEXT + "[^。;；:：\\n“”\"]{0,6}?" + WHERE
                    + "[^。;；:：\\n“”\"]{0,10}[?？:：。]?|(?:请|帮我|麻烦)?(?:查|找|看)(?:一下|下|找|查|看)?[^。;；:：\\n]{0,8}(?:出处|原文)(?:是什么|在哪里?)?[?？:：]?"
                    + "|(?:出处|原文|出自哪里|出自哪份方案|来自哪里)(?:是什么|在哪里?)?[?？:：]");
    private static final Pattern QUOTES = Pattern.compile("^[\\s“”\"'‘’「」『』:：,，]+|[\\s“”\"'‘’「」『』:：,，]+$");

    /// A text that somebody wants checked has so many Chinese characters: shorter ones are
    /// questions.
    private static final int CHECKED = 24;

    private static final String ASIDE = "(?:请|麻烦|帮我|帮忙|劳驾|您|你|能否|再)*";
    private static final String WHETHER = "(?:吗|嘛|么|吧|对吗|对不对|是不是|没有)?";
    private static final String CHECK = ASIDE
            + "(?:(?:(?:和|与|跟|按)?[^,，。;；]{0,10}?(?:方案|文件|规划|原文|意见|纲要)?(?:里|中|上)?(?:的)?(?:是)?(?:不是)?(?:就是)?(?:这样|这么)(?:写|说|规定|定)的?"
            + WHETHER + ")"
            + "|(?:(?:这|那|以上|上面)?(?:个|些|段话?|句话?|条)?(?:里|中)?(?:的)?(?:数字|数据|内容|说法|写法|文字|引文|引用|原文|话)?(?:是|说得|写得|抄得)?(?:都)?"
            + "(?:对吗|对不对|对吧|准确吗|准不准|正确吗|属实吗|没错吧|有错吗|有误吗|有没有(?:抄|写|说)?错(?:的?(?:字|地方))?|错了吗|哪里错了))"
            + "|(?:(?:这|那|以上|上面)?(?:个|些|段话?|句话?|条)?(?:和|与|跟|同)(?:方案|文件|规划)?原文(?:是否|是不是)?(?:一致|一样|相同|相符)" + WHETHER + ")"
            + "|(?:(?:核对|核实|校对|检查|查证|对照)(?:一下|下|核对)?(?:原文|数字|文字|引文|是否准确)?))";
    private static final Pattern CHECK_BEHIND = Pattern.compile("(?<=[,，。;；:：!！”\"\\s—-])" + CHECK + "[?？。!！]*$");
    private static final Pattern CHECK_BEFORE = Pattern.compile("^" + CHECK + "[:：]");

    private static final Pattern BODIES = Pattern.compile(
            "[,，、;；?？。\\s](?:以及|和|并且?|还有|又)?((?:是?由|归)?谁(?:来)?(?:负责|牵头|主责|配合|管)|(?:牵头|责任|负责|配合)(?:部门|单位)(?:是|有)?(?:谁|哪个|哪些)?)[?？。]*$");

    private Pasted() {}

    /// The text that was pasted, without the words that ask where it stands; empty when the
    /// message is a question.
    static Optional<String> in(String plain) {
        Matcher source = SOURCE.matcher(plain);
        if (source.find()) {
            String rest = bare(plain.substring(0, source.start())) + bare(plain.substring(source.end()));
            return Optional.of(rest).filter(text -> Fold.of(text).length() >= SHORTEST);
        }
        Optional<String> checked = toCheck(plain);
        if (checked.isPresent()) {
            return checked;
        }
        boolean asks = ASKS.matcher(plain).find();
        long characters = plain.codePoints().filter(Character::isIdeographic).count();
        return asks || characters <= LONG ? Optional.empty() : Optional.of(plain);
    }

    /// The question for bodies that the message ends in, behind the one where the text stands.
    static Optional<String> askedBeside(String plain) {
        Matcher bodies = BODIES.matcher(plain);
        return bodies.find() ? Optional.of(bodies.group(1)) : Optional.empty();
    }

    /// The text whose words or numbers are to be checked: 请核对：…; …。数字对吗？
    private static Optional<String> toCheck(String plain) {
        Matcher behind = CHECK_BEHIND.matcher(plain);
        Matcher before = CHECK_BEFORE.matcher(plain);
        Optional<String> text = before.find()
                ? Optional.of(plain.substring(before.end()))
                : behind.find() ? Optional.of(plain.substring(0, behind.start())) : Optional.empty();
        return text.map(Pasted::bare)
                .filter(rest ->
                        rest.codePoints().filter(Character::isIdeographic).count() >= CHECKED)
                .filter(rest -> !ASKS.matcher(rest).find());
    }

    private static String bare(String text) {
        return QUOTES.matcher(text).replaceAll("");
    }
}
