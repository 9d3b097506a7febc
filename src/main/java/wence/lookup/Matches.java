package wence.lookup;

import java.util.ArrayList;
import java.util.List;
import wence.plan.SourceSpan;
import wence.question.Folded;
import wence.question.Sought;
import wence.question.Term;

/// Every clause that was found.
///
/// @param sought the words that were looked for; none where only filters counted
/// @param isCut whether the words were too many to be looked for all
/// @param filters what narrowed it
/// @param words for each word how many clauses that pass the filters have it
/// @param all the matches: what fits best first, and of one fit by plan and section, those with
///     the best match first
public record Matches(Sought sought, boolean isCut, Filters filters, List<WordCount> words, List<Match> all)
        implements Looked {
    public Matches {
        words = List.copyOf(words);
        all = List.copyOf(all);
    }

    /// A word and how many clauses have it, under any of its forms.
    public record WordCount(Term term, int clauses) {}

    /// How many clauses fit so.
    public int count(Fit fit) {
        return (int) all.stream().filter(match -> match.fit() == fit).count();
    }

    /// How many clauses have all that was looked for, under whatever form.
    public int whole() {
        return count(Fit.SAID) + count(Fit.MEANT);
    }

    /// Where the words stand in a clause's or a heading's text, in order, neighbours joined.
    ///
    /// Where a phrase stands whole, it is marked whole; its words are marked wherever it does not.
    public List<SourceSpan> marks(String text) {
        Folded folded = Folded.of(text);
        var marks = new ArrayList<SourceSpan>();
        for (Sought.Phrase phrase : sought.phrases()) {
            List<SourceSpan> whole = folded.places(phrase.typed());
            marks.addAll(whole);
            if (whole.isEmpty()) {
                phrase.words().stream()
                        .flatMap(word -> word.forms().stream())
                        .forEach(form -> marks.addAll(folded.places(form)));
            }
        }
        return joined(marks);
    }

    private static List<SourceSpan> joined(List<SourceSpan> marks) {
        var joined = new ArrayList<SourceSpan>();
        marks.stream().sorted().forEach(mark -> {
            if (!joined.isEmpty() && joined.getLast().end() >= mark.start()) {
                SourceSpan last = joined.removeLast();
                joined.add(new SourceSpan(last.start(), Math.max(last.end(), mark.end())));
            } else {
                joined.add(mark);
            }
        });
        return List.copyOf(joined);
    }
}
