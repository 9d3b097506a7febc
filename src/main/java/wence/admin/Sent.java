package wence.admin;

import java.util.Optional;

/// What is known of a file beside its bytes.
///
/// @param fileName as it was sent; it is shown and gives the plan its id, and is never a path
/// @param title what the person who sent it calls it
/// @param plan the id that the plan shall have; when empty, it follows from the file's name, or
///     is that of the plan that it is another text of
/// @param who sent it
public record Sent(String fileName, Optional<String> title, Optional<String> plan, String who) {
    private static final int LONGEST = 200;

    public Sent {
        fileName = bare(fileName);
        title = title.map(String::strip).filter(text -> !text.isEmpty());
    }

    /// The last part of what looks like a path, without what no name needs.
    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        String cut = clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
        return cut.isEmpty() ? "文件" : cut;
    }
}
