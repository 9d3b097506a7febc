package wence.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.AgencyRegister;

/// Takes a text apart into [Atom]s.
final class AtomLexer {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String SPOKEN = "[一二两三四五六七八九十百千万亿零〇半]";
    private static final String RANGE = "(?:[—–~至到-]{1,2})";
    private static final String SHARE = "[一二两三四五六七八九十]{1,3}分之[一二三四五六七八九十百]{1,3}|一半|半数|[一二三四五六七八九]成(?![立果为员长功本熟])";
    private static final String SCALE = "(?:[多余]?(?:万亿|亿|百万|千万|十万|万|千|百)?[多余]?)";

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<number>第?" + NUMBER + "%?(?:" + RANGE + NUMBER + ")?)(?<scale>" + SCALE + ")|(?<share>" + SHARE
                    + ")|(?<spoken>第?" + SPOKEN + "{1,10}(?:" + RANGE + SPOKEN + "{1,10})?|百分之" + SPOKEN + "{1,10})");

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final Pattern TIME = Pattern.compile("(?<from>自|从|每隔|每)?(?:到|至|截至|截止|于|在)?(?<time>"
            + YEAR + "年?" + RANGE + YEAR + "年?"
            + "|" + YEAR + "年(?:\\d{1,2}月(?:\\d{1,2}日)?|第?[一二三四1-4]季度|[上下]半年)?"
            + "|\\d{1,2}月(?:\\d{1,2}日)?(?=[底末前初起]|以前|之前)"
            + "|[“\"]?十[一二三四五六]五[”\"]?(?=时期|期间|末|初|规划|以来|$)"
            + "|(?<=每)(?:[两二三四五六]|\\d)?个?(?:年度?|学期|季度|月|周|日|天)"
            + "|当年|今年|明年|同年|近期|中期|远期|长期坚持)(?<tail>(?:年?(?:[末]|底(?![层线数])|初(?![步中高级])|前(?![列沿景瞻提往])|起(?![来点步草])|内(?![容部涵外在])|后(?![续备期]))"
            + "|以前|之前|以来|时期|期间|间(?![隔接])){0,4}+)");

    /// Of these 一 counts; before others (一个, 一批) it is grammar.
    private static final List<String> ONE_OF = List.of("名", "家", "所", "场", "届", "人次", "场次");

    /// Says the same as its first character.
    private static final String MAY = "可以";

    private static final char CELL = '|';

    private final AgencyRegister register;
    private final CheckWords words = CheckWords.builtIn();

    AtomLexer(AgencyRegister register) {
        this.register = register;
    }

    /// The text without blanks, width folded; what parts the cells of a table stays.
    static String folded(String text) {
        return Normalizer.normalize(text.replace('\t', CELL), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", "");
    }

    /// @param known further names of agencies, and what each is called in the clause
    List<Atom> of(String text, Map<String, String> known) {
        String folded = folded(text);
        int[] agencyEnd = agencies(folded, known.keySet());
        Matcher time = TIME.matcher(folded);
        Matcher amount = AMOUNT.matcher(folded);
        var atoms = new ArrayList<Atom>();
        int at = 0;
        while (at < folded.length()) {
            if (agencyEnd[at] > at) {
                String name = folded.substring(at, agencyEnd[at]);
                atoms.add(new Atom(Atom.Kind.AGENCY, known.getOrDefault(name, name), name));
                at = agencyEnd[at];
                continue;
            }
            int end = time(folded, at, time, atoms);
            if (end == at) {
                end = amount(folded, at, amount, atoms);
            }
            if (end == at) {
                end = character(folded, at, atoms);
            }
            at = end;
        }
        return List.copyOf(atoms);
    }

    private static int time(String text, int at, Matcher time, List<Atom> atoms) {
        time.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
        if (!time.lookingAt()) {
            return at;
        }
        String from = Optional.ofNullable(time.group("from")).orElse("");
        String key = from
                + time.group("time").replaceAll("[“”\"]", "").replaceAll(RANGE + "(?=" + YEAR + ")", "-")
                + Optional.ofNullable(time.group("tail")).orElse("").replace("时期", "期间");
        atoms.add(new Atom(Atom.Kind.TIME, key.replaceAll("年(?=-)", ""), time.group()));
        return time.end();
    }

    private int amount(String text, int at, Matcher amount, List<Atom> atoms) {
        Optional<CheckWords.Bound> before = words.before().stream()
                .filter(b -> text.startsWith(b.word(), at))
                .filter(b -> startsNumber(text, at + b.word().length()))
                .findFirst();
        int start = at + before.map(b -> b.word().length()).orElse(0);
        amount.region(start, text.length());
        if (!amount.lookingAt() || (before.isPresent() && isTime(text, start))) {
            return at;
        }
        String share = amount.group("share");
        String spoken = share != null ? share : amount.group("spoken");
        String number = spoken != null ? spoken : amount.group("number").replaceAll("(?<=\\d),(?=\\d)", "");
        String scale = spoken != null ? "" : amount.group("scale");
        int end = amount.end();
        String unit = words.unitAt(text, end);
        boolean isBound = before.filter(b -> !b.says().isEmpty()).isPresent();
        if (share == null
                && spoken != null
                && (unit.isEmpty()
                        || (!isBound && ((spoken.equals("一") && !ONE_OF.contains(unit)) || isWord(text, end, unit))))) {
            return at;
        }
        end += unit.length();
        var says = new TreeSet<String>();
        before.ifPresent(b -> says.add(b.says()));
        int behind = end;
        Optional<CheckWords.Bound> after = words.after().stream()
                .filter(b -> text.startsWith(b.word(), behind))
                .findFirst();
        after.ifPresent(b -> says.add(b.says()));
        end += after.map(b -> b.word().length()).orElse(0);
        if (scale.matches("[多余].*|.*[多余]")) {
            says.add("~");
        }
        says.remove("");
        atoms.add(new Atom(
                Atom.Kind.AMOUNT,
                "%s %s%s %s".formatted(String.join(",", says), number.replaceAll(RANGE, "-"), scale, unit),
                text.substring(at, end)));
        return end;
    }

    private static boolean isTime(String text, int at) {
        return TIME.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .lookingAt();
    }

    /// Whether the unit behind spoken numerals is only the head of an ordinary word.
    private static boolean isWord(String text, int at, String unit) {
        return unit.length() == 1
                && "大方行点级度位面起对层步团组队部门成".contains(unit)
                && at + 1 < text.length()
                && Character.isIdeographic(text.charAt(at + 1));
    }

    private static boolean startsNumber(String text, int at) {
        return at < text.length()
                && (Character.isDigit(text.charAt(at))
                        || text.substring(at, at + 1).matches(SPOKEN)
                        || text.startsWith("百分之", at));
    }

    private static int character(String text, int at, List<Atom> atoms) {
        int c = text.codePointAt(at);
        if (isLatin(c)) {
            int end = at;
            while (end < text.length() && (isLatin(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
                end++;
            }
            String word = text.substring(at, end);
            atoms.add(new Atom(Atom.Kind.WORD, word.toLowerCase(Locale.ROOT), word));
            return end;
        }
        if (text.startsWith(MAY, at) && !text.startsWith("及", at + 2) && (at == 0 || text.charAt(at - 1) != '许')) {
            atoms.add(new Atom(Atom.Kind.CHARACTER, MAY.substring(0, 1), MAY));
            return at + MAY.length();
        }
        int end = at + Character.charCount(c);
        String one = text.substring(at, end);
        boolean isMark = !Character.isLetterOrDigit(c) && "+%‰≥≤".indexOf(c) < 0;
        atoms.add(new Atom(isMark ? Atom.Kind.MARK : Atom.Kind.CHARACTER, one, one));
        return end;
    }

    private static boolean isLatin(int c) {
        return c < 0x2e80 && Character.isLetter(c);
    }

    /// Where the agency's name that starts at each place ends; 0 where none starts.
    private int[] agencies(String text, Collection<String> known) {
        int[] ends = new int[text.length()];
        boolean[] taken = new boolean[text.length()];
        var found = new ArrayList<int[]>();
        for (String name : known) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                found.add(new int[] {at, at + name.length()});
            }
        }
        for (String name : words.roleWords("somebody")) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                found.add(new int[] {at, at + name.length()});
            }
        }
        register.findIn(text).forEach(mention -> found.add(new int[] {mention.start(), mention.end()}));
        found.sort(Comparator.comparingInt((int[] span) -> span[0] - span[1]).thenComparingInt(span -> span[0]));
        found.forEach(span -> take(ends, taken, span[0], span[1]));
        return ends;
    }

    private static void take(int[] ends, boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return;
            }
        }
        ends[start] = end;
        Arrays.fill(taken, start, end, true);
    }
}
