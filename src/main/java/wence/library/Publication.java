package wence.library;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import wence.document.DocumentText;
import wence.plan.PlanFacts;

/// A plan's file that has been read, ready to be published.
///
/// @param id the plan's
/// @param file the file as it came; not copied
/// @param document what was read of it
/// @param facts written beside it; when empty, the metadata file that is held stays as it is
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Publication(String id, byte[] file, DocumentText document, Optional<PlanFacts> facts) {
    public Publication {
        PlanId.require(id);
    }

    private boolean isPlain() {
        return document.format().equals(DocumentText.UTF_8);
    }

    /// Plain text in UTF-8 is kept byte for byte; of any other file, the text that was read is
    /// what the plan is.
    byte[] text() {
        return isPlain() ? file : document.text().getBytes(StandardCharsets.UTF_8);
    }

    /// The name of the file that is kept beside the text; none when the text is all there is.
    Optional<String> original() {
        return isPlain() ? Optional.empty() : Optional.of(id + document.ending());
    }
}
