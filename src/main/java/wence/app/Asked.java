package wence.app;

import java.util.List;

/// One question of a question file, asked.
///
/// @param file the file's name; empty when it came from none
/// @param id its id in the file, or else its line's number
/// @param kind the kind of question, as the file says
/// @param question its words
/// @param status the answer's status word
/// @param answer the answer's text
/// @param differences how the answer differs from what was expected, a sentence each
/// @param citations what its citations are worth
/// @param micros how long answering took, in microseconds
/// @param description all of this for a person, some lines
record Asked(
        String file,
        String id,
        String kind,
        String question,
        Verdict verdict,
        String status,
        String answer,
        List<String> differences,
        CitationScore citations,
        long micros,
        String description) {
    Asked {
        differences = List.copyOf(differences);
    }

    /// The same, read from a file.
    Asked from(String name) {
        return new Asked(
                name, id, kind, question, verdict, status, answer, differences, citations, micros, description);
    }

    /// What it is called beside another run of the same files.
    String name() {
        return file.isEmpty() ? id : file + " " + id;
    }
}
