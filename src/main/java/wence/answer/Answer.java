package wence.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wence.question.Language;

/// What is said to a question.
///
/// The four kinds are told apart because they mean different things to a person who has to act: the plans say it
/// ([Answered]), they have the item but not the thing asked ([NotStated]), they do not say it at all ([NotFound]), or
/// the question could mean several things ([Unclear]).
public sealed interface Answer {
    /// All that the kinds have in common.
    Said said();

    /// The plans say it.
    record Answered(Said said) implements Answer {}

    /// The item is there, but names no lead, or no number; says what it does state.
    record NotStated(Said said) implements Answer {}

    /// The plans do not say it.
    record NotFound(Said said) implements Answer {}

    /// It is not clear which plan or item is meant.
    ///
    /// @param choices complete questions, one of which is probably meant; empty when nothing can be offered
    record Unclear(Said said, List<Choice> choices) implements Answer {
        public Unclear {
            choices = List.copyOf(choices);
        }
    }

    /// One way to understand a question.
    ///
    /// @param label short, for a button
    /// @param question the complete question that it stands for
    record Choice(String label, String question) {}

    /// The content of an answer.
    ///
    /// @param language the language of the lines
    /// @param lines the answer, as a person reads it
    /// @param citations the clauses that carry it, numbered from 1 in order of first mention
    /// @param duties exactly the duties that the lines state
    /// @param targets exactly the targets that the lines state
    /// @param next questions that a person could ask next, complete in themselves; may be empty
    /// @param unsettled what the rules leave to a language model; empty where they settled it
    record Said(
            Language language,
            List<Line> lines,
            List<Citation> citations,
            List<StatedDuty> duties,
            List<StatedTarget> targets,
            List<Choice> next,
            Optional<Unsettled> unsettled) {
        public Said {
            lines = List.copyOf(lines);
            citations = List.copyOf(citations);
            duties = List.copyOf(duties);
            targets = List.copyOf(targets);
            next = List.copyOf(next);
        }

        /// What the rules settled.
        public Said(
                Language language,
                List<Line> lines,
                List<Citation> citations,
                List<StatedDuty> duties,
                List<StatedTarget> targets,
                List<Choice> next) {
            this(language, lines, citations, duties, targets, next, Optional.empty());
        }

        Said leaving(Optional<Unsettled> rest) {
            return new Said(language, lines, citations, duties, targets, next, rest);
        }

        /// The same, below another line.
        Said below(Line line) {
            return new Said(
                    language,
                    Stream.concat(Stream.of(line), lines.stream()).toList(),
                    citations,
                    duties,
                    targets,
                    next,
                    unsettled.map(rest -> switch (rest) {
                        case Unsettled.Clauses clauses -> clauses.below(line);
                        case Unsettled.Meaning meaning -> meaning;
                    }));
        }
    }
}
