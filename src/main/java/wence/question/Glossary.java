package wence.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wence.plan.AgencyBody;
import wence.plan.AgencyRegister;
import wence.plan.Level;

/// English phrases of the field and what plans call them, and agencies' names in English.
///
/// The tables are read when the first English text or agency comes. Safe to share between threads.
public final class Glossary {
    private static final int LONGEST_PHRASE = 12;

    private record Entry(String chinese, GlossaryTerm.Kind kind) {}

    private record Tables(Map<String, Entry> entryByPhrase, AgencyEnglish agencies) {}

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
            read = read(resource());
            tables = read;
        }
        return read;
    }

    private static String resource() {
        try (InputStream in = Glossary.class.getResourceAsStream("glossary.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table glossary.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tables read(String tsv) {
        var entries = new HashMap<String, Entry>(4096);
        var places = new LinkedHashMap<String, String>();
        register.bodies().forEach(body -> addBody(body, entries));
        for (String line : tsv.split("\n", -1)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            var kind = GlossaryTerm.Kind.of(cells[2]);
            add(cells[0], new Entry(cells[1], kind), entries);
            if (kind == GlossaryTerm.Kind.PLACE) {
                places.merge(cells[1], cells[0], (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
        return new Tables(entries, new AgencyEnglish(register, places));
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
                    found.add(new GlossaryTerm(text.substring(start, end), entry.chinese(), entry.kind(), start, end));
                    next = to;
                    break;
                }
            }
            at = next;
        }
        return List.copyOf(found);
    }

    /// An agency's name in English: `自治区卫生健康委` is the `Health Commission of the Autonomous Region`; empty when a
    /// part of the name is not known.
    public Optional<String> english(String chineseAgencyName) {
        return tables().agencies().of(chineseAgencyName);
    }
}
