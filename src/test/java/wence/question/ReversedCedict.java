package wence.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes `wence/question/cedict/terms.tsv` and `places.tsv` from CC-CEDICT; run by hand when the dictionary is renewed,
/// as the README beside those files says.
final class ReversedCedict {
    private static final SmartChineseAnalyzer ANALYZER = new SmartChineseAnalyzer();
    private static final int MOST_WORDS = 3;
    private static final int MOST_CHINESE = 14;
    private static final int LONGEST_CHINESE = 6;

    /// What is said of a word in brackets and makes it none of a plan.
    private static final Pattern OTHER_SPEECH = Pattern.compile(
            "\\((?:[^)]*\\b)?(?:dialect|slang|coll|colloquial|Tw|Taiwan"
                    + "|HK|archaic|literary|old|idiom|Buddhism|Buddhist|vulgar|derog|pejorative|humorous|surname|Internet|neologism"
                    + "|bird species|chess|mahjong|astronomy|TCM|linguistics|music|medicine|math|physics|chemistry|zoology)\\b[^)]*\\)");
    private static final Pattern NOT_A_MEANING = Pattern.compile(
            "(?i)variant of|abbr\\. |used in|see also|^see |CL:|\\bsb\\b|\\bsth\\b|\\boneself\\b|\\bone's\\b|lit\\. |fig\\. "
                    + "|particle|prefix|suffix|classifier|surname|erhua|[\\[\\]|{}]|\\p{IsHan}");
    private static final Pattern OPENING = Pattern.compile("^(?:to be |to |the |a |an |be )+");
    private static final Pattern PLACE = Pattern.compile(
            "([A-Z][\\p{L}' ]*?)(?:,? .*?)??(?: (?:city|county|county level city|autonomous county|district|banner"
                    + "|prefecture|province|municipality|autonomous region|autonomous prefecture|prefecture-level city"
                    + "|county-level city|subprovincial city|sub-provincial city|league))\\b.*",
            Pattern.CASE_INSENSITIVE);

    private record Meaning(String chinese, int rank) {}

    private ReversedCedict() {}

    /// Writes the tables.
    ///
    /// @param args the package's `data/all.js`, the gazetteer `places.tsv`, the folder to write to, and files of
    ///     government texts: words that neither they nor the analyzer's dictionary have are left out
    public static void main(String[] args) throws IOException {
        String script = Files.readString(Path.of(args[0]));
        JsonNode all = new ObjectMapper()
                .readTree(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1))
                .get("all");
        Set<String> held = places(Path.of(args[1]));
        var texts = new StringBuilder();
        for (int i = 3; i < args.length; i++) {
            texts.append(Files.readString(Path.of(args[i]))).append('\n');
        }
        String official = texts.toString();
        var terms = new TreeMap<String, List<Meaning>>();
        var places = new TreeMap<String, Set<String>>();
        for (JsonNode entry : all) {
            String chinese = entry.get(1).asText();
            List<String> glosses = glosses(entry.get(3));
            if (!Character.isUpperCase(entry.get(2).asText().charAt(0))) {
                if (official.contains(chinese) || isOneWord(chinese)) {
                    addTerm(chinese, glosses, terms);
                }
            } else if (held.contains(chinese)) {
                addPlace(chinese, glosses, places);
            }
        }
        write(Path.of(args[2], "terms.tsv"), terms.entrySet().stream().map(ReversedCedict::line));
        write(
                Path.of(args[2], "places.tsv"),
                places.entrySet().stream().map(place -> place.getKey() + '\t' + String.join(" ", place.getValue())));
    }

    private static void write(Path file, Stream<String> lines) throws IOException {
        Files.write(file, lines.toList(), StandardCharsets.UTF_8);
    }

    private static String line(Map.Entry<String, List<Meaning>> term) {
        return term.getKey()
                + '\t'
                + term.getValue().stream()
                        .sorted(Comparator.comparingInt(Meaning::rank).thenComparing(Meaning::chinese))
                        .map(Meaning::chinese)
                        .distinct()
                        .limit(MOST_CHINESE)
                        .collect(Collectors.joining(" "));
    }

    private static List<String> glosses(JsonNode written) {
        var glosses = new ArrayList<String>();
        (written.isTextual() ? List.of(written) : written).forEach(gloss -> glosses.add(gloss.asText()));
        return glosses;
    }

    private static void addTerm(String chinese, List<String> glosses, Map<String, List<Meaning>> terms) {
        boolean word = chinese.codePointCount(0, chinese.length()) > 1
                && chinese.length() <= LONGEST_CHINESE
                && chinese.codePoints().allMatch(Character::isIdeographic);
        if (!word || glosses.stream().anyMatch(gloss -> gloss.contains("(idiom)"))) {
            return;
        }
        int rank = 0;
        for (String gloss : glosses) {
            for (String meaning : gloss.split(";", -1)) {
                String phrase = folded(meaning);
                if (!phrase.isEmpty()) {
                    int place = rank;
                    terms.computeIfAbsent(phrase, key -> new ArrayList<>()).add(new Meaning(chinese, place));
                }
                rank++;
            }
        }
    }

    /// The words of a meaning as [EnglishWords] folds them; empty when it is none to look up.
    private static String folded(String meaning) {
        if (OTHER_SPEECH.matcher(meaning).find()
                || NOT_A_MEANING.matcher(meaning).find()) {
            return "";
        }
        String bare = OPENING.matcher(
                        meaning.replaceAll("\\([^)]*\\)", " ").strip().toLowerCase(Locale.ROOT))
                .replaceFirst("");
        if (!bare.matches("[a-z' -]+")) {
            return "";
        }
        EnglishWords words = EnglishWords.of(bare);
        int count = words.words().size();
        return count > MOST_WORDS ? "" : words.phrase(0, count);
    }

    /// Whether the analyzer that cuts the plans has it in its dictionary.
    private static boolean isOneWord(String chinese) {
        try (TokenStream tokens = ANALYZER.tokenStream("text", chinese)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            return tokens.incrementToken() && term.toString().equals(chinese);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPlace(String chinese, List<String> glosses, Map<String, Set<String>> places) {
        for (String gloss : glosses) {
            var name = PLACE.matcher(gloss.replaceAll("\\[[^\\]]*\\]", ""));
            if (name.matches()) {
                EnglishWords words = EnglishWords.of(name.group(1));
                places.computeIfAbsent(words.phrase(0, words.words().size()), key -> new LinkedHashSet<>())
                        .add(chinese);
                return;
            }
        }
    }

    private static Set<String> places(Path gazetteer) throws IOException {
        var places = new LinkedHashSet<String>();
        for (String line : Files.readAllLines(gazetteer)) {
            if (!line.startsWith("#") && !line.startsWith("防")) {
                places.addAll(List.of(line.split("\t", -1)));
            }
        }
        return places;
    }
}
