package wence.outline;

import java.util.ArrayList;
import java.util.List;
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
        boolean underHeading = false;
        for (Block block : paragraphs.blocks()) {
            switch (block) {
                case Block.Text text -> {
                    for (Atom atom : AtomReader.read(text.flow(), paragraphs.style())) {
                        if (Captions.isCaption(atom)) {
                            leftOut.add(new Unplaced(atom.text(), atom.span(), Captions.REASON));
                        } else {
                            underHeading |= atom instanceof Atom.Heading;
                            atoms.add(atom);
                        }
                    }
                }
                case Block.Plain plain ->
                    Sentences.of(plain.flow()).forEach(sentence -> atoms.add(new Atom.Sentence(sentence)));
                case Block.Attachment attachment -> {
                    if (underHeading) {
                        atoms.add(heading(attachment));
                    } else {
                        addMark(attachment, atoms);
                    }
                }
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
    private static void addMark(Block.Attachment attachment, List<Atom> atoms) {
        Flow flow = attachment.flow();
        atoms.add(new Atom.Sentence(flow.slice(0, attachment.mark())));
        int length = flow.text().length();
        if (length > attachment.mark()) {
            atoms.add(new Atom.Sentence(flow.slice(attachment.mark(), length)));
        }
    }

    private static Atom.Heading heading(Block.Attachment attachment) {
        Flow flow = attachment.flow();
        String literal = Characters.withoutBlanks(flow.text().substring(0, attachment.mark()))
                .replaceAll("[:：]$", "");
        int number = Math.max(1, Numerals.value(literal.replaceAll("^附[件表录]", "")));
        String name = Characters.withoutBlanks(flow.text().substring(attachment.mark()));
        return new Atom.Heading(
                new Ordinal(Ordinal.Kind.ATTACHMENT, number, literal),
                Characters.withoutBlanks(flow.text()),
                name.isEmpty() ? literal : name,
                flow,
                false);
    }
}
