package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.SectionPath;

/// Says for a person why a passage was moved.
final class Reasons {
    /// Shorter words say nothing about a section.
    private static final int SHORTEST_WORD = 3;

    private final List<Atom> atoms;
    private final List<Slot> slots;
    private final RelatedSections related;

    Reasons(List<Atom> atoms, List<Slot> slots, RelatedSections related) {
        this.atoms = atoms;
        this.slots = slots;
        this.related = related;
    }

    /// Why a list of duties belongs to a section.
    ///
    /// @param section the section that the list closes
    String ofDuties(int at, SectionPath section, String heading) {
        String closed = "责任分工归上一节“" + (heading.isEmpty() ? section.toString() : heading) + "”";
        Optional<Atom.Heading> next = next(at);
        return next.map(h -> "其后紧接“" + h.text() + "”，" + closed).orElse("其后再无同级标题，" + closed);
    }

    /// Why a sentence belongs to its section.
    String ofSentence(int at) {
        var reasons = new ArrayList<String>();
        reasons.add(byNumber(at));
        word(at).ifPresent(word -> reasons.add("文中有“" + word + "”"));
        likeness(at).ifPresent(reasons::add);
        return String.join("；", reasons);
    }

    private String byNumber(int at) {
        Optional<Atom.Heading> before = before(at);
        Optional<Atom.Heading> next = next(at);
        String above = before.map(h -> "上一标题为“" + h.text() + "”").orElse("在第一个标题之前");
        String below = next.map(h -> "下一标题为“" + h.text() + "”").orElse("其后再无标题");
        String lost = isUnderLostHeading(at) ? "，其间标题缺失" : "";
        return "编号顺序：" + above + "，" + below + lost;
    }

    private boolean isUnderLostHeading(int at) {
        for (int i = at; i >= 0; i--) {
            if (slots.get(i).isHeading()) {
                return slots.get(i).isLost();
            }
        }
        return false;
    }

    private Optional<Atom.Heading> before(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Optional<Atom.Heading> heading = heading(i);
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    private Optional<Atom.Heading> next(int at) {
        for (int i = at + 1; i < slots.size(); i++) {
            Optional<Atom.Heading> heading = heading(i);
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    private Optional<Atom.Heading> heading(int slot) {
        int atom = slots.get(slot).atom();
        return atom >= 0 && atoms.get(atom) instanceof Atom.Heading heading ? Optional.of(heading) : Optional.empty();
    }

    /// The longest word that the passage shares with a heading above it.
    private Optional<String> word(int at) {
        String text = atoms.get(slots.get(at).atom()).text();
        OutlineNumber number = slots.get(at).number();
        String longest = "";
        for (int i = 0; i < at; i++) {
            Optional<Atom.Heading> heading = heading(i);
            if (heading.isPresent() && isAbove(slots.get(i).number(), number)) {
                String word = sharedWord(heading.get().name(), text);
                longest = word.length() > longest.length() ? word : longest;
            }
        }
        String word = wholeWord(longest);
        return word.length() >= SHORTEST_WORD ? Optional.of(word) : Optional.empty();
    }

    /// Without a character at the end that mostly does not follow: `老年人` of `老年人科`.
    private String wholeWord(String shared) {
        String word = shared;
        while (word.length() > SHORTEST_WORD && uses(word.substring(0, word.length() - 1)) > 2 * uses(word)) {
            word = word.substring(0, word.length() - 1);
        }
        return word;
    }

    private long uses(String word) {
        return atoms.stream().filter(atom -> atom.text().contains(word)).count();
    }

    private static boolean isAbove(OutlineNumber heading, OutlineNumber number) {
        return number.above(heading.depth() + 1).equals(heading);
    }

    private static String sharedWord(String name, String text) {
        String longest = "";
        for (int from = 0; from < name.length(); from++) {
            int to = from + longest.length() + 1;
            while (to <= name.length() && text.contains(name.substring(from, to))) {
                longest = name.substring(from, to);
                to++;
            }
        }
        return longest;
    }

    private Optional<String> likeness(int at) {
        int atom = slots.get(at).atom();
        OutlineNumber number = slots.get(at).number();
        for (int i = 0; i < at; i++) {
            Slot slot = slots.get(i);
            boolean isHeading =
                    slot.isHeading() && !slot.isLost() && slot.number().depth() >= 0;
            if (isHeading && isAbove(slot.number(), number) && related.hasUnderLike(atom, slot.atom())) {
                return related.of(atom)
                        .map(like -> "与《" + like.plan().facts().title() + "》“"
                                + like.section().heading() + "”文句相近");
            }
        }
        return Optional.empty();
    }
}
