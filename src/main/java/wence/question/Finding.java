package wence.question;

import java.util.List;

/// What looking for the subject of a question in one plan came to.
public sealed interface Finding {
    /// The plan speaks of it.
    ///
    /// @param passages every place that is meant, in reading order; never empty
    record Found(List<Passage> passages) implements Finding {
        public Found {
            passages = List.copyOf(passages);
        }
    }

    /// Several sections fit equally well, and one of them must be meant.
    ///
    /// @param passages the sections, in reading order; at least two
    record Several(List<Passage> passages) implements Finding {
        public Several {
            passages = List.copyOf(passages);
        }
    }

    /// The plan does not speak of it.
    ///
    /// @param missing the words that it does not have; empty when it has each of them, but not together
    /// @param near the sections that come closest, in reading order; may be empty
    record Absent(List<String> missing, List<Passage> near) implements Finding {
        public Absent {
            missing = List.copyOf(missing);
            near = List.copyOf(near);
        }
    }

    /// The question has no subject to look for.
    record NoSubject() implements Finding {}
}
