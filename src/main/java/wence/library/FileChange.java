package wence.library;

import java.util.Optional;

/// What an act did to one file.
///
/// @param file relative to the home, parts joined by `/`: `plans/xixia-2021.txt`
/// @param before names the content that it had, as [Kept] does; empty when there was no file
/// @param after names the content that it has since; empty when the file is gone
public record FileChange(String file, Optional<String> before, Optional<String> after) {
    FileChange inverse() {
        return new FileChange(file, after, before);
    }
}
