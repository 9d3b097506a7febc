package wence.outline;

import java.util.List;

/// What was understood of a text, for the person who adds it.
///
/// @param notes sentences for a person, in order of weight
public record ReadingReport(List<String> notes) {
    public ReadingReport {
        notes = List.copyOf(notes);
    }
}
