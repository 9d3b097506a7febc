package wence.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Clause;
import wence.plan.Duty;

/// Changes of what a sentence means that leave its numbers and names as they are, most of them with words that its
/// clause has itself.
final class MeaningMutations {
    private static final List<String> VERBS = List.of(
            "开展", "加强", "推动", "建设", "完善", "培育", "培训", "组织", "提升", "提高", "支持", "实施", "鼓励", "引导", "建立", "健全", "推进");
    private static final Pattern HEDGE =
            Pattern.compile("鼓励|力争|原则上|可以|一般(?=[不为])|基本(?=[建形实完达不])|初步(?=建)|逐步|优先|有条件的|探索(?!性)");
    private static final Pattern SPOKEN = Pattern.compile("[二三四五六七八](?=[项个大类级家所批届名])");
    private static final String[][] HARDER = {
        {"鼓励", "要求"}, {"支持", "要求"}, {"引导", "强制"}, {"可以", "必须"}, {"探索", "全面"}, {"力争", "确保"}, {"优先", "一律"}
    };
    private static final String[][] WIDER = {
        {"部分", "全部"}, {"试点", "全面"}, {"重点", "全部"}, {"有条件的", "所有"}, {"一批", "全部"}, {"若干", "所有"}, {"主要", "全部"}
    };
    private static final String[][] OPPOSITE = {
        {"增加", "减少"},
        {"提高", "降低"},
        {"扩大", "缩小"},
        {"允许", "禁止"},
        {"支持", "限制"},
        {"鼓励", "限制"},
        {"放宽", "收紧"},
        {"加快", "放缓"},
        {"加强", "弱化"},
        {"提升", "降低"},
        {"完善", "废除"},
        {"公开", "保密"},
        {"建立", "撤销"}
    };
    private static final String[][] AREA = {
        {"全省", "全国"},
        {"全市", "全省"},
        {"全区", "全国"},
        {"各市", "各省"},
        {"国家", "地方"},
        {"国际", "国内"},
        {"农村", "城市"},
        {"省级", "国家级"},
        {"境外", "境内"}
    };
    private static final String[][] ORDER = {
        {"第一", "第二"}, {"首批", "第二批"}, {"Ⅰ", "Ⅱ"}, {"首次", "再次"}, {"一级", "二级"}, {"高级", "初级"}
    };
    private static final String[][] SIDE = {
        {"年底前", "年底后"}, {"日内", "日后"}, {"月内", "月后"}, {"年内", "年后"}, {"事前", "事后"}, {"以前", "以后"}
    };
    private static final String[][] SCALE = {{"万", "亿"}, {"亿", "万"}, {"千", "万"}};
    private static final List<String> BETTER = List.of("，高于全国平均水平", "，居全国前列", "，属国内领先", "，比上年有所提高");
    private static final List<String> TAILS =
            List.of("，但不作硬性要求", "，目前已完成", "（已废止）", "，每年评估一次", "，由上级部门统一安排", "，经费由财政全额保障", "，逾期将被问责");

    private final Random random;

    MeaningMutations(Random random) {
        this.random = random;
    }

    Map<String, String> of(GoodSentence good) {
        String text = good.text();
        var changed = new LinkedHashMap<String, String>();
        Matcher hedge = HEDGE.matcher(text);
        String clause = good.evidence().getFirst().clause().text();
        if (hedge.find() && clause.contains(hedge.group())) {
            changed.put("hedge dropped", hedge.replaceFirst(""));
        }
        if (Arrays.stream(HARDER).allMatch(pair -> !text.contains(pair[0]) || clause.contains(pair[0]))) {
            swap("hedge hardened", text, HARDER, changed);
        }
        swap("scope widened", text, WIDER, changed);
        swap("opposite", text, OPPOSITE, changed);
        swap("area", text, AREA, changed);
        swap("order", text, ORDER, changed);
        swap("before, behind", text, SIDE, changed);
        if (text.matches(".*\\d[万亿千].*")) {
            swap("scale", text, SCALE, changed);
        }
        Matcher spoken = SPOKEN.matcher(text);
        if (spoken.find()) {
            changed.put("spoken number", spoken.replaceFirst(spoken.group().equals("五") ? "六" : "五"));
        }
        boolean isEnglish = EnglishStatementCheck.isEnglish(text);
        if (!isEnglish) {
            changed.put("comparison", text.replaceFirst("(?=。?\\[1])", one(BETTER)));
            changed.put("tail", text.replaceFirst("(?=。?\\[1])", one(TAILS)));
            done(text, changed);
            verb(good, changed);
        } else {
            english(text, changed);
        }
        foreign(good, changed);
        if (text.contains("，")) {
            changed.put("cause", text.replaceFirst("，", one(List.of("，因此", "，从而", "，导致", "，所以"))));
        }
        item(good, changed);
        recombined(good, changed);
        return changed;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void swap(String kind, String text, String[][] pairs, Map<String, String> changed) {
        Arrays.stream(pairs)
                .filter(pair -> text.contains(pair[0]))
                .findFirst()
                .ifPresent(pair -> changed.put(kind, text.replaceFirst(pair[0], pair[1])));
    }

    private void done(String text, Map<String, String> changed) {
        VERBS.stream()
                .filter(text::contains)
                .findFirst()
                .ifPresent(verb -> changed.put(
                        "said to be done", text.replaceFirst(verb, random.nextBoolean() ? "已" + verb : verb + "了")));
    }

    /// A verb in the place of another that the clause has, too.
    private static void verb(GoodSentence good, Map<String, String> changed) {
        String text = good.text();
        String clause = good.evidence().getFirst().clause().text();
        VERBS.stream()
                .filter(text::contains)
                .findFirst()
                .ifPresent(verb -> VERBS.stream()
                        .filter(other -> clause.contains(other) && !text.contains(other))
                        .findFirst()
                        .ifPresent(other -> changed.put("verb", text.replaceFirst(verb, other))));
    }

    private static void english(String text, Map<String, String> changed) {
        swap(
                "English",
                text,
                new String[][] {
                    {"Led by", "Supported by"},
                    {"led by", "not led by"},
                    {"Supported by", "Led by"},
                    {"supported by", "guided by"},
                    {"responsible", "lead"},
                    {"plan states", "plan does not state"},
                    {"plan requires", "plan forbids"},
                    {"target is", "target for 2040 is"},
                    {"this target", "this target of 99%"},
                    {"According to", "Contrary to"}
                },
                changed);
    }

    /// Words of another clause under the mark of this one.
    private static void foreign(GoodSentence good, Map<String, String> changed) {
        String other =
                GoodSentences.bare(good.evidence().getLast().clause().text()).split("[，。；：,;]", -1)[0];
        boolean isAbove = good.numbered().getFirst().headings().stream().anyMatch(heading -> heading.contains(other));
        if (other.length() > 7
                && !isAbove
                && !GoodSentences.bare(good.evidence().getFirst().clause().text())
                        .contains(other.substring(0, 6))) {
            changed.put(
                    "foreign words", good.text().replaceFirst("(?=。?\\[1])", "，" + Matcher.quoteReplacement(other)));
        }
    }

    private static void item(GoodSentence good, Map<String, String> changed) {
        var held = good.evidence().getFirst();
        String text = good.text();
        List<String> items = held.plan().duties().stream()
                .map(Duty::section)
                .flatMap(section -> held.plan().section(section).stream())
                .map(section -> section.name())
                .filter(name -> name.length() > 4)
                .distinct()
                .toList();
        items.stream()
                .filter(text::contains)
                .findFirst()
                .ifPresent(own -> items.stream()
                        .filter(other -> !other.contains(own) && !own.contains(other))
                        .findFirst()
                        .ifPresent(other -> {
                            if (good.form().startsWith("dut")) {
                                changed.put("item", text.replace(own, other));
                            }
                        }));
    }

    /// Whether the openings differ in nothing but 将, 把 or 对, which all mark what something is done to: then the
    /// parts with their openings exchanged still say what the clause says.
    private static boolean saysTheSame(String a, String b) {
        String marks = "将把对";
        return a.substring(1).equals(b.substring(1))
                && marks.indexOf(a.charAt(0)) >= 0
                && marks.indexOf(b.charAt(0)) >= 0;
    }

    /// The opening of one part of the clause before the rest of another part.
    private static void recombined(GoodSentence good, Map<String, String> changed) {
        Clause clause = good.evidence().getFirst().clause();
        List<String> parts = Arrays.stream(GoodSentences.bare(clause.text()).split("[，。；,;]", -1))
                .filter(part -> part.length() > 9 && part.matches("[\\p{IsHan}、]+"))
                .toList();
        if (parts.size() > 1) {
            String a = parts.getFirst();
            String b = parts.getLast();
            int cut = 4;
            if (!a.substring(0, 2).equals(b.substring(0, 2))
                    && !saysTheSame(a.substring(0, cut), b.substring(0, cut))) {
                changed.put("recombined", a.substring(0, cut) + b.substring(cut) + "[1]。");
                changed.put("recombined behind", b.substring(0, cut) + a.substring(cut) + "[1]。");
            }
        }
        List<String> sentences = List.of(GoodSentences.bare(clause.text()).split("[；。]", -1));
        if (sentences.size() > 1 && sentences.get(1).contains("，")) {
            String one = sentences.getFirst().split("，", -1)[0];
            String two = sentences.get(1).substring(sentences.get(1).indexOf('，') + 1);
            if (one.matches(".*[的时后]|对.*") && !sentences.getFirst().contains(two)) {
                changed.put("other condition", one + "，" + two + "[1]。");
            }
        }
    }
}
