package wence.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.answer.GoodSentence.Held;
import wence.plan.Duty;

/// Changes one fact of a good sentence, so that it says what no clause says.
final class Mutations {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.\\[第])(\\d+(?:\\.\\d+)?)(?![\\d年月\\].—])");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    private static final Pattern UNIT =
            Pattern.compile("(?<=\\d|万|千|百)(人次|场次|个百分点|%|人|名|个|家|届|场|次)(?![^，。；“”\\[以左、]{0,1}[乡年])");
    private static final List<String> VERBS =
            List.of("开展", "加强", "推动", "建设", "完善", "培育", "培训", "组织", "提升", "提高", "支持", "实施", "由", "是", "达到");
    private static final List<String> GROUPS =
            List.of("青少年", "农民", "产业工人", "老年人", "领导干部", "公务员", "企业", "学校", "社区", "科普", "农村", "高校");

    private final Random random = new Random(11);
    private final List<String> outside;

    Mutations() {
        try {
            this.outside = Files.readAllLines(Path.of("src/test/resources/wence/answer/true-elsewhere.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The changed sentence by the kind of change; only the kinds that the sentence has something for.
    Map<String, String> of(GoodSentence good) {
        String text = good.text();
        var changed = new LinkedHashMap<String, String>();
        put(changed, "number", text, replaced(text, NUMBER, this::otherNumber));
        put(
                changed,
                "unit",
                text,
                replaced(text, UNIT, unit -> unit.equals("%") ? "个百分点" : unit.equals("家") ? "个" : "家"));
        put(changed, "year", text, year(text));
        put(changed, "bound", text, bound(text));
        put(changed, "negation", text, negation(text));
        put(changed, "limit", text, before(text, List.of("必须", "只", "全部")));
        put(changed, "word", text, swappedWord(text));
        put(changed, "wrong [n]", text, wrongMark(text));
        put(changed, "no [n]", text, Optional.of(text.replaceAll("\\[\\d]", "")));
        put(changed, "[99]", text, Optional.of(text.replace("[1]", "[99]")));
        put(changed, "invented quotation", text, invented(text));
        put(changed, "plan name", text, Optional.of(otherPlan(good)));
        put(changed, "true elsewhere", text, Optional.of(outside.get(random.nextInt(outside.size())) + "[1]。"));
        put(changed, "swapped pairing", text, swappedNumbers(text));
        put(changed, "link or markup", text, Optional.of(marked(text)));
        new MeaningMutations(random).of(good).forEach((kind, other) -> put(changed, kind, text, Optional.of(other)));
        duty(good).ifPresent(duty -> agencies(good, duty, changed));
        return changed;
    }

    private static void put(Map<String, String> changed, String kind, String text, Optional<String> other) {
        other.filter(words -> !words.equals(text)).ifPresent(words -> changed.put(kind, words));
    }

    private String otherNumber(String number) {
        return switch (random.nextInt(3)) {
            case 0 -> "1" + number;
            case 1 -> number.contains(".") ? number.replace(".", "") : number + "0";
            default ->
                number.startsWith("9")
                        ? "8" + number.substring(1)
                        : (char) (number.charAt(0) + 1) + number.substring(1);
        };
    }

    private interface Change {
        String of(String found);
    }

    private Optional<String> replaced(String text, Pattern pattern, Change change) {
        Matcher m = pattern.matcher(text);
        int count = 0;
        while (m.find()) {
            count++;
        }
        if (count == 0) {
            return Optional.empty();
        }
        int chosen = random.nextInt(count);
        m.reset();
        for (int i = 0; i <= chosen; i++) {
            m.find();
        }
        return Optional.of(text.substring(0, m.start()) + change.of(m.group()) + text.substring(m.end()));
    }

    private Optional<String> year(String text) {
        if (text.contains("十四五")) {
            return Optional.of(text.replaceFirst("十四五", random.nextBoolean() ? "十五五" : "十三五"));
        }
        return replaced(text, YEAR, year -> Integer.toString(Integer.parseInt(year) + 1 + random.nextInt(9)))
                .or(() -> text.contains("每学期") ? Optional.of(text.replace("每学期", "每年")) : Optional.empty())
                .or(() -> text.contains("每年") ? Optional.of(text.replace("每年", "每月")) : Optional.empty());
    }

    private Optional<String> bound(String text) {
        String[][] swaps = {
            {"不少于", "不超过"}, {"不低于", "不高于"}, {"以上", "以下"}, {"以上", ""}, {"不少于", ""}, {"至少", "至多"}, {"超过", "达到"}
        };
        for (String[] swap : swaps) {
            boolean binds = !swap[0].startsWith("以") || text.matches(".*[\\d%半个名家次人项]以上.*");
            if (binds && text.contains(swap[0]) && random.nextBoolean()) {
                return Optional.of(text.replaceFirst(swap[0], swap[1]));
            }
        }
        // 约10个左右 says what 10个左右 says.
        boolean isAbout = text.matches(".*\\d[^，。；]{0,4}(?:左右|上下).*");
        List<String> added = isAbout
                ? List.of("超过", "不低于", "不超过")
                : text.contains("以上") ? List.of("约", "近", "不超过") : List.of("约", "超过", "不低于", "近", "不超过");
        return replaced(text, NUMBER, number -> added.get(random.nextInt(added.size())) + number);
    }

    private Optional<String> negation(String text) {
        for (String word : List.of("不得", "禁止", "严禁", "不断", "不")) {
            if (!word.equals("不断")
                    && text.contains(word)
                    && !text.contains("不断")
                    && !text.contains("不低")
                    && !text.contains("不少")
                    && !text.contains("不同")) {
                return Optional.of(text.replaceFirst(word, ""));
            }
        }
        return before(text, List.of("不", "未", "禁止", "不再", "没有"));
    }

    private Optional<String> before(String text, List<String> words) {
        List<String> there = VERBS.stream().filter(text::contains).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        String verb = there.get(random.nextInt(there.size()));
        return Optional.of(text.replaceFirst(verb, words.get(random.nextInt(words.size())) + verb));
    }

    private Optional<String> swappedWord(String text) {
        List<String> there = GROUPS.stream().filter(text::contains).toList();
        List<String> absent =
                GROUPS.stream().filter(word -> !text.contains(word)).toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(text.replaceFirst(
                        there.get(random.nextInt(there.size())), absent.get(random.nextInt(absent.size()))));
    }

    private Optional<String> wrongMark(String text) {
        return Optional.of(text.replace("[1]", "[" + (3 + random.nextInt(3)) + "]"));
    }

    private Optional<String> invented(String text) {
        Matcher quoted = Pattern.compile("“([^“”]{6,})”").matcher(text);
        if (!quoted.find()) {
            return Optional.of(text.replaceFirst("\\[1]", "，即“由有关方面统筹推进落实”[1]"));
        }
        String words = quoted.group(1);
        int cut = 2 + random.nextInt(words.length() - 4);
        String other = random.nextBoolean()
                ? words.substring(0, cut) + words.substring(cut + 1)
                : words.substring(0, cut) + "积极" + words.substring(cut);
        return Optional.of(text.replace(words, other));
    }

    private static String otherPlan(GoodSentence good) {
        boolean isXixia = good.evidence().getFirst().plan().id().contains("xixia");
        String other = isXixia ? "宁夏回族自治区" : "银川市西夏区";
        String own = isXixia ? "银川市西夏区" : "宁夏回族自治区";
        return good.text().contains(own) ? good.text().replace(own, other) : other + "方案提出，" + good.text();
    }

    private static Optional<String> swappedNumbers(String text) {
        Matcher m = Pattern.compile("(?<![\\d.\\[第])\\d+(?:\\.\\d+)?万?(?:%|人次|场次|人|名|个|家|届|场|次)(?:以上)?")
                .matcher(text);
        var numbers = new ArrayList<String>();
        while (m.find()) {
            if (!numbers.contains(m.group())) {
                numbers.add(m.group());
            }
        }
        return numbers.size() < 2
                ? Optional.empty()
                : Optional.of(text.replace(numbers.get(0), "\0")
                        .replace(numbers.get(1), numbers.get(0))
                        .replace("\0", numbers.get(1)));
    }

    private String marked(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text.replaceFirst("\\[1]", "（详见 https://example.com/a）[1]");
            case 1 -> "**" + text + "**";
            case 2 -> text.replaceFirst("\\[1]", " @admin [1]");
            default -> "<b>" + text + "</b>";
        };
    }

    private static Optional<Duty> duty(GoodSentence good) {
        Held held = good.evidence().getFirst();
        return held.plan().duties().stream()
                .filter(duty -> good.form().startsWith("dut")
                        && duty.clause().equals(held.clause().id())
                        && duty.agencies().stream().allMatch(good.text()::contains))
                .findFirst();
    }

    private void agencies(GoodSentence good, Duty duty, Map<String, String> changed) {
        String text = good.text();
        String one = duty.agencies().get(random.nextInt(duty.agencies().size()));
        List<String> others = good.evidence().getFirst().plan().duties().stream()
                .flatMap(other -> other.agencies().stream())
                .filter(name -> !text.contains(name)
                        && duty.agencies().stream().noneMatch(name::contains)
                        && name.length() < 12)
                .distinct()
                .toList();
        String other = others.isEmpty() ? "气象局" : others.get(random.nextInt(others.size()));
        String list = String.join("、", duty.agencies());
        put(changed, "agency swapped", text, Optional.of(text.replace(list, list.replace(one, other))));
        put(changed, "agency added", text, Optional.of(text.replace(list, list + "、" + other)));
        put(
                changed,
                "only one agency",
                text,
                Optional.of(text.replace("由" + list, "只由" + one).replace("是" + list, "仅是" + one)));
        if (duty.agencies().size() > 1) {
            String fewer =
                    String.join("、", duty.agencies().subList(1, duty.agencies().size()));
            put(
                    changed,
                    "agency left out",
                    text,
                    Optional.of(text.replace(list + "等", fewer).replace(list, fewer)));
        }
        String role = duty.role().chinese();
        String swapped = switch (duty.role()) {
            case LEAD -> "配合";
            case SUPPORT, RESPONSIBLE -> "牵头";
            case GUIDE -> "负责";
        };
        put(
                changed,
                "role swapped",
                text,
                Optional.of(text.replace("负责", swapped).replace(role, swapped)));
    }
}
