package wence.library;

import java.util.Optional;
import wence.document.AnyReader;
import wence.document.DocumentReading;
import wence.document.DocumentText;
import wence.plan.PlanFacts;

/// Files published as they come.
final class Filed {
    private Filed() {}

    static Change publish(Library library, String id, byte[] file, Optional<PlanFacts> facts) {
        return switch (new AnyReader().read(file)) {
            case DocumentReading.Unreadable(String reason) -> new Change.Refused(reason);
            case DocumentReading.Text(DocumentText document) ->
                library.publish(new Publication(id, file, document, facts), "somebody");
        };
    }
}
