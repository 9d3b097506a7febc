package wence.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wence.plan.AgencyBody;
import wence.plan.AgencyRegister;
import wence.plan.Level;

/// English phrases of the field and what plans call them, and agencies' names in English.
///
/// The tables are read when the first English text or agency comes. Safe to share between threads.
public final class Glossary {
    private static final int LONGEST_PHRASE = 12;

    /// What a phrase stands for.
    ///
    /// @param chinese how plans may call it, the usual name first; never empty
    record Entry(List<String> chinese, GlossaryTerm.Kind kind) {
        Entry {
            chinese = List.copyOf(chinese);
        }

        Entry(String chinese, GlossaryTerm.Kind kind) {
            this(List.of(chinese), kind);
        }

        /// The usual name.
        String first() {
            return chinese.getFirst();
        }
    }

    private record Tables(
            Map<String, Entry> entryByPhrase,
            Map<String, Entry> entryByPinyin,
            Set<String> words,
            AgencyEnglish agencies) {}

    private final AgencyRegister register;
    private @Nullable Tables tables;

    private Glossary(AgencyRegister register) {
        this.register = register;
    }

    /// The glossary that comes with the program; agencies in English come from the register.
    public static Glossary builtIn(AgencyRegister register) {
        return new Glossary(register);
    }

    private synchronized Tables tables() {
        Tables read = tables;
        if (read == null) {
            read = read(Table.rows("glossary.tsv"));
            tables = read;
        }
        return read;
    }

    private Tables read(List<List<String>> rows) {
        var entries = new HashMap<String, Entry>(8192);
        var pinyin = new HashMap<String, Entry>();
        var places = new LinkedHashMap<String, String>();
        register.bodies().forEach(body -> addBody(body, entries));
        for (List<String> row : rows) {
            if (row.get(2).equals("pinyin")) {
                pinyin.put(row.get(0).replace(" ", ""), new Entry(row.get(1), GlossaryTerm.Kind.AGENCY));
                continue;
            }
            if (row.get(2).equals("field")) {
                addField(row.get(0), row.get(1), entries);
                continue;
            }
            var kind = GlossaryTerm.Kind.of(row.get(2));
            add(row.get(0), new Entry(List.of(row.get(1).split("\\|", -1)), kind), entries);
            if (kind == GlossaryTerm.Kind.PLACE) {
                places.merge(row.get(1), row.get(0), (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
        Set<String> words = entries.keySet().stream()
                .flatMap(phrase -> List.of(phrase.split(" ", -1)).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Tables(entries, pinyin, words, new AgencyEnglish(register, places));
    }

    private static void addBody(AgencyBody body, Map<String, Entry> entries) {
        var entry = new Entry(body.anyLevel(), GlossaryTerm.Kind.AGENCY);
        body.englishTitle().ifPresent(title -> add(title, entry, entries));
        body.englishField().ifPresent(field -> {
            for (String form : AgencyEnglish.FORMS) {
                add(form.replace("%s", field), entry, entries);
            }
            body.fullName(Level.STATE)
                    .filter(name -> name.endsWith("部"))
                    .map(name -> new Entry(name, GlossaryTerm.Kind.AGENCY))
                    .ifPresent(ministry -> add("Ministry of " + field, ministry, entries));
        });
    }

    /// Another English name of what authorities are for.
    private void addField(String field, String chinese, Map<String, Entry> entries) {
        register.find(chinese + "部门").ifPresent(agency -> {
            var entry = new Entry(chinese + "部门", GlossaryTerm.Kind.AGENCY);
            AgencyEnglish.FORMS.forEach(form -> add(form.replace("%s", field), entry, entries));
        });
        register.find(chinese + "部")
                .ifPresent(agency ->
                        add("Ministry of " + field, new Entry(chinese + "部", GlossaryTerm.Kind.AGENCY), entries));
    }

    private static void add(String phrase, Entry entry, Map<String, Entry> entries) {
        EnglishWords words = EnglishWords.of(phrase);
        entries.put(words.phrase(0, words.words().size()), entry);
    }

    /// The phrases of a text that the glossary knows, in the text's order, without overlaps; at each word the longest
    /// phrase. Case, plural and possessive make no difference.
    public List<GlossaryTerm> findIn(String text) {
        EnglishWords words = EnglishWords.of(text);
        var found = new ArrayList<GlossaryTerm>();
        int at = 0;
        while (at < words.words().size()) {
            int next = at + 1;
            for (int to = Math.min(words.words().size(), at + LONGEST_PHRASE); to > at; to--) {
                Entry entry = tables().entryByPhrase().get(words.phrase(at, to));
                if (entry != null) {
                    int start = words.words().get(at).start();
                    int end = words.words().get(to - 1).end();
                    found.add(new GlossaryTerm(text.substring(start, end), entry.first(), entry.kind(), start, end));
                    next = to;
                    break;
                }
            }
            at = next;
        }
        return List.copyOf(found);
    }

    /// What a folded phrase stands for.
    Optional<Entry> find(String phrase) {
        return Optional.ofNullable(tables().entryByPhrase().get(phrase));
    }

    /// The agency whose name these letters spell in pinyin, without blanks.
    Optional<Entry> findPinyin(String letters) {
        return Optional.ofNullable(tables().entryByPinyin().get(letters));
    }

    /// Every folded word of every phrase.
    Set<String> words() {
        return tables().words();
    }

    /// The most words that a phrase may have.
    static int longest() {
        return LONGEST_PHRASE;
    }

    /// An agency's name in English: `自治区卫生健康委` is the `Health Commission of the Autonomous Region`; empty when a
    /// part of the name is not known.
    public Optional<String> english(String chineseAgencyName) {
        return tables().agencies().of(chineseAgencyName);
    }
}
