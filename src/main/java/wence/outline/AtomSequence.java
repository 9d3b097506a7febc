package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Unplaced;

/// The headings, sentences, lists and rows of a text, in its order.
///
/// @param leftOut what is no part of the plan: page marks, contents, captions
/// @param garbled how many pieces belong to tables whose cells stand out of order
record AtomSequence(List<Atom> atoms, List<Unplaced> leftOut, int garbled) {
    AtomSequence {
        atoms = List.copyOf(atoms);
        leftOut = List.copyOf(leftOut);
    }

    static AtomSequence of(Paragraphs paragraphs) {
        var atoms = new ArrayList<Atom>();
        var leftOut = new ArrayList<Unplaced>(paragraphs.leftOut());
        int garbled = 0;
        for (Block block : paragraphs.blocks()) {
            switch (block) {
                case Block.Text text -> {
                    for (Atom atom : AtomReader.read(text.flow(), paragraphs.style())) {
                        if (Captions.isCaption(atom)) {
                            leftOut.add(new Unplaced(atom.text(), atom.span(), "图解标题，不是正文"));
                        } else {
                            atoms.add(atom);
                        }
                    }
                }
                case Block.Plain plain ->
                    Sentences.of(plain.flow()).forEach(sentence -> atoms.add(new Atom.Sentence(sentence)));
                case Block.Attachment attachment -> addAttachment(attachment, atoms);
                case Block.Table table -> atoms.addAll(table.atoms());
                case Block.Garbled piece -> {
                    atoms.add(Atom.Row.silent(piece.flow()));
                    garbled++;
                }
            }
        }
        return new AtomSequence(atoms, leftOut, garbled);
    }

    /// A mark before any heading stands above the plan itself and opens nothing.
    private static void addAttachment(Block.Attachment attachment, List<Atom> atoms) {
        Flow flow = attachment.flow();
        int mark = attachment.mark();
        boolean isFirst = atoms.stream().noneMatch(Atom.Heading.class::isInstance);
        if (isFirst) {
            atoms.add(new Atom.Sentence(flow.slice(0, mark)));
            Optional.of(flow)
                    .filter(whole -> whole.text().length() > mark)
                    .ifPresent(whole ->
                            atoms.add(new Atom.Sentence(whole.slice(mark, whole.text().length()))));
            return;
        }
        String literal = Characters.withoutBlanks(flow.text().substring(0, mark)).replaceAll("[:：]$", "");
        int number = Math.max(1, Numerals.value(literal.replaceAll("^附[件表录]", "")));
        String name = Characters.withoutBlanks(flow.text().substring(mark));
        atoms.add(new Atom.Heading(
                new Ordinal(Ordinal.Kind.ATTACHMENT, number, literal),
                Characters.withoutBlanks(flow.text()),
                name.isEmpty() ? literal : name,
                flow,
                false));
    }
}
