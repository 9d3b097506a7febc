package wence.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The automatic numbers of a DOCX, from `numbering.xml` and `styles.xml` (ECMA-376, 17.9): the
/// reader of the printed page sees them, the text of the paragraphs does not have them.
final class DocxNumbering {
    private final Map<String, List<ListLevel>> kinds = new HashMap<>();
    private final Map<String, String> kindOfStyleLink = new HashMap<>();
    private final Map<String, String> linkOfKind = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private String defaultStyle = "";

    private DocxNumbering() {}

    static DocxNumbering of(OfficePackage office, String document) throws Refusal {
        var numbering = new DocxNumbering();
        var list = office.related(document, "numbering");
        if (list.isPresent()) {
            office.read(list.get(), numbering.new Lists());
        }
        var styles = office.related(document, "styles");
        if (styles.isPresent()) {
            office.read(styles.get(), numbering.new Styles());
        }
        return numbering;
    }

    /// Counts a paragraph.
    ///
    /// @param style the paragraph's style; null when it names none
    /// @param list the list that the paragraph itself names; null when it names none
    /// @param level the level that it names; null when it names none
    /// @return its number as the reader sees it; empty when it has none
    String next(@Nullable String style, @Nullable String list, @Nullable Integer level) {
        String id = list;
        Integer at = level;
        String from = style == null ? defaultStyle : style;
        String numbered = from;
        for (int i = 0; i < 20 && (id == null || at == null); i++) {
            Style known = styles.get(numbered);
            if (known == null) {
                break;
            }
            if (id == null && known.list != null) {
                id = known.list;
                from = numbered;
            }
            at = at == null ? known.level : at;
            numbered = known.basedOn;
        }
        Use use = id == null ? null : uses.get(id);
        if (id == null || use == null) {
            return "";
        }
        List<ListLevel> levels = levels(use);
        int found = at == null ? levelOf(from, levels) : Math.clamp(at, 0, ListLevel.LEVELS - 1);
        ListCounter counter = counters.computeIfAbsent(use.kind, _ -> new ListCounter());
        if (!use.begun) {
            use.begun = true;
            use.starts.forEach(counter::restart);
        }
        return counter.next(levels, found);
    }

    private static int levelOf(String style, List<ListLevel> levels) {
        for (int i = 0; i < levels.size(); i++) {
            if (!style.isEmpty() && levels.get(i).style().equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private List<ListLevel> levels(Use use) {
        String kind = use.kind;
        String link = linkOfKind.get(kind);
        if (link != null) {
            kind = kindOfStyleLink.getOrDefault(link, kind);
        }
        var levels = new ArrayList<>(kinds.getOrDefault(kind, plainLevels()));
        use.levels.forEach(levels::set);
        return levels;
    }

    private static List<ListLevel> plainLevels() {
        var levels = new ArrayList<ListLevel>();
        for (int i = 0; i < ListLevel.LEVELS; i++) {
            levels.add(ListLevel.plain(i));
        }
        return levels;
    }

    private static boolean isOn(XmlPart.Attributes attributes) {
        String value = attributes.get("val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// One list that paragraphs name.
    private static final class Use {
        private String kind = "";
        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private boolean begun;
    }

    private static final class Style {
        private @Nullable String list;
        private @Nullable Integer level;
        private String basedOn = "";
    }

    /// Reads `numbering.xml`.
    private final class Lists implements XmlPart.Handler {
        private String kind = "";
        private Use use = new Use();
        private boolean inUse;
        private int level;
        private ListLevel reading = ListLevel.plain(0);

        @Override
        public void start(String name, XmlPart.Attributes attributes) {
            String value = attributes.get("val", "");
            switch (name) {
                case "abstractNum" -> {
                    kind = attributes.get("abstractNumId", "");
                    kinds.put(kind, plainLevels());
                    inUse = false;
                }
                case "styleLink" -> kindOfStyleLink.put(value, kind);
                case "numStyleLink" -> linkOfKind.put(kind, value);
                case "num" -> {
                    use = new Use();
                    inUse = true;
                    uses.put(attributes.get("numId", ""), use);
                }
                case "abstractNumId" -> use.kind = value;
                case "lvlOverride" -> level = level(attributes);
                case "startOverride" -> use.starts.put(level, attributes.number("val", 1));
                case "lvl" -> {
                    level = level(attributes);
                    ListLevel plain = ListLevel.plain(level);
                    reading = new ListLevel(0, plain.format(), "", level, false, "");
                }
                default -> reading = changed(name, attributes, value);
            }
        }

        private ListLevel changed(String name, XmlPart.Attributes attributes, String value) {
            ListLevel l = reading;
            return switch (name) {
                case "start" ->
                    new ListLevel(
                            attributes.number("val", 0), l.format(), l.text(), l.restartAfter(), l.legal(), l.style());
                case "numFmt" -> new ListLevel(l.start(), value, l.text(), l.restartAfter(), l.legal(), l.style());
                case "lvlText" -> new ListLevel(l.start(), l.format(), value, l.restartAfter(), l.legal(), l.style());
                case "lvlRestart" ->
                    new ListLevel(l.start(), l.format(), l.text(), attributes.number("val", 0), l.legal(), l.style());
                case "isLgl" ->
                    new ListLevel(l.start(), l.format(), l.text(), l.restartAfter(), isOn(attributes), l.style());
                case "pStyle" -> new ListLevel(l.start(), l.format(), l.text(), l.restartAfter(), l.legal(), value);
                default -> l;
            };
        }

        private static int level(XmlPart.Attributes attributes) {
            return Math.clamp(attributes.number("ilvl", 0), 0, ListLevel.LEVELS - 1);
        }

        @Override
        public void end(String name) {
            if (name.equals("lvl")) {
                if (inUse) {
                    use.levels.put(level, reading);
                } else {
                    kinds.computeIfAbsent(kind, _ -> plainLevels()).set(level, reading);
                }
            }
        }
    }

    /// Reads `styles.xml`.
    private final class Styles implements XmlPart.Handler {
        private Style style = new Style();

        @Override
        public void start(String name, XmlPart.Attributes attributes) {
            switch (name) {
                case "style" -> {
                    style = new Style();
                    String id = attributes.get("styleId", "");
                    styles.put(id, style);
                    if (attributes.get("type", "").equals("paragraph")
                            && attributes.get("default", "0").equals("1")) {
                        defaultStyle = id;
                    }
                }
                case "basedOn" -> style.basedOn = attributes.get("val", "");
                case "numId" -> style.list = attributes.get("val");
                case "ilvl" -> style.level = attributes.number("val", 0);
                default -> {}
            }
        }
    }
}
