package wence.answer;

import java.util.List;

/// What a language model takes a question to mean. Nothing of it is ever shown: it only picks from what the plans
/// hold.
///
/// @param wish what is wanted
/// @param plans ids of plans
/// @param items names of items, as the plans may write them
/// @param agencies names of agencies
/// @param search the question in the words of plans; empty when there is none
public record Guess(Wish wish, List<String> plans, List<String> items, List<String> agencies, String search) {
    public Guess {
        plans = List.copyOf(plans);
        items = List.copyOf(items);
        agencies = List.copyOf(agencies);
    }

    /// What can be wanted of an item.
    public enum Wish {
        LEAD,
        SUPPORT,
        DUTIES,
        CONTENTS,
        TARGETS,
        WHEN
    }
}
