package wence.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The parts of an Office package (ECMA-376, part 2) and what they say of each other.
final class OfficePackage {
    private final ZipParts parts;

    OfficePackage(ZipParts parts) {
        this.parts = parts;
    }

    /// The part where the document begins, which is not always called as Word calls it.
    ///
    /// @param usual its usual name, for packages whose relations do not say
    String main(String usual) throws Refusal {
        return relations("_rels/.rels", "").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .filter(parts::has)
                .findFirst()
                .orElse(usual);
    }

    /// What a part points to, by the pointer's id.
    Map<String, Relation> relations(String part) throws Refusal {
        int stroke = part.lastIndexOf('/');
        String folder = part.substring(0, stroke + 1);
        return relations(folder + "_rels/" + part.substring(stroke + 1) + ".rels", folder);
    }

    private Map<String, Relation> relations(String list, String folder) throws Refusal {
        var relations = new LinkedHashMap<String, Relation>();
        read(list, (name, attributes) -> {
            if (name.equals("Relationship") && !"External".equals(attributes.get("TargetMode"))) {
                relations.put(
                        attributes.get("Id", ""),
                        new Relation(attributes.get("Type", ""), resolved(folder, attributes.get("Target", ""))));
            }
        });
        return relations;
    }

    /// The part that `part` points to with this kind of relation, if it is there.
    Optional<String> related(String part, String kind) throws Refusal {
        return relations(part).values().stream()
                .filter(relation -> relation.type().endsWith("/" + kind))
                .map(Relation::target)
                .filter(parts::has)
                .findFirst();
    }

    /// Reads a part when it is there.
    ///
    /// @return whether it is there
    boolean read(String part, XmlPart.Handler handler) throws Refusal {
        var opened = parts.open(part);
        if (opened.isPresent()) {
            XmlPart.read(opened.get(), part, handler);
        }
        return opened.isPresent();
    }

    /// A target as a part's name: `../media/a.png` seen from `word/` is `media/a.png`.
    static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        for (int up = path.indexOf("/../"); up >= 0; up = path.indexOf("/../")) {
            int before = path.lastIndexOf('/', up - 1);
            path = path.substring(0, before + 1) + path.substring(up + 4);
        }
        return path;
    }

    /// @param type what it is, as an address whose last word tells
    /// @param target the part's name
    record Relation(String type, String target) {}
}
