package wence.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands beside the duties of a bracket and names no body: a time (`2025年底前完成`,
/// `完成时限：2025年`) or a person (`责任领导：王强`).
final class Asides {
    private static final String FIGURE = "[\\d０-９〇一二三四五六七八九十]";
    private static final String YEAR = FIGURE + "{4}年?(?:[-—－–~～至到]+" + FIGURE + "{4})?年?";
    private static final String MONTH = FIGURE + "{1,2}月(?:份|" + FIGURE + "{1,3}日)?";
    private static final String DAY = "(?:" + YEAR + "(?:" + MONTH + "|第?[一二三四]季度|[上下]半年)?|" + MONTH
            + "|(?:今年|明年|当年|每年|年)(?:" + MONTH + ")?|第?[一二三四]季度|[上下]半年)";
    private static final String DONE =
            "(?:(?:基本|全面|全部|正式|按期|持续|长期|并)*(?:完成|见效|建成|启动|推进|坚持|实施|落实|到位|达标|投用|运行|开工|竣工|取得(?:阶段性)?(?:成效|进展)))?";
    private static final String TIME = "(?:力争|计划|拟|原则上|确保)?(?:于|在|自|从|到)?" + DAY + "(?:年?[底末初中])?(?:之?前|以前|起|内)?" + DONE
            + "|(?:长期|持续|常态化|每年|全年)(?:性|地)?(?:坚持|推进|实施|开展|落实|任务|工作)?";
    private static final String LABEL = "\\p{IsHan}{0,6}(?:领导|责任人|负责人|联系人|联络员|电话|时限|时间|期限|节点|进度|日期)[\\s\\p{Zs}]*[：:]";
    private static final Pattern ASIDE =
            Pattern.compile("[\\s\\p{Zs}]*(?:" + LABEL + "[^；;。，,]*|(?:" + TIME + "))[\\s\\p{Zs}]*");

    private Asides() {}

    /// Whether a stretch between two marks is such an aside.
    static boolean isOne(String said) {
        return ASIDE.matcher(said).matches();
    }

    /// Where the text goes on behind the asides it begins with.
    static int endOfFirst(String text) {
        Matcher aside = ASIDE.matcher(text);
        int from = 0;
        while (aside.region(from, text.length()).lookingAt() && isMark(text, aside.end())) {
            from = aside.end() + 1;
        }
        return from;
    }

    /// Where an aside begins behind the words of a text, at the mark before it; the text's length
    /// when none does.
    static int startOfLater(String text) {
        Matcher aside = ASIDE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            boolean follows =
                    isMark(text, i) && aside.region(i + 1, text.length()).lookingAt();
            if (follows && (aside.end() == text.length() || isMark(text, aside.end()))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isMark(String text, int at) {
        return at < text.length() && "；;，,。".indexOf(text.charAt(at)) >= 0;
    }
}
