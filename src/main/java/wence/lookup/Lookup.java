package wence.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.question.Sought;
import wence.question.SoughtReader;
import wence.question.Wording;
import wence.search.ClauseIndex;
import wence.search.Hit;
import wence.search.Query;

/// Looks things up in the plans held. Safe to share between threads.
public final class Lookup {
    private final ClauseIndex index;
    private final SoughtReader reader;
    private final FilterReader filters;
    private final ClauseLetters letters = new ClauseLetters();

    /// @param plansNamed ids of the plans that words name as they would in a question (全区, 宁夏)
    public Lookup(
            ClauseIndex index, SoughtReader reader, AgencyRegister register, Function<String, Set<String>> plansNamed) {
        this.index = index;
        this.reader = reader;
        this.filters = new FilterReader(index.plans(), register, plansNamed, reader::role);
    }

    /// The plans that are looked in, by id.
    public List<Plan> plans() {
        return index.plans();
    }

    /// Every clause that fits; never fails for what is in the words.
    public Looked look(Request request) {
        Sought sought = reader.read(request.words());
        if (sought.phrases().isEmpty()) {
            if (!request.words().isBlank()) {
                return new Looked.Refused(
                        "写的内容里没有可以查找的字词，只有标点或符号。请写上要找的词语，例如：科普基地。",
                        "There is no word to look for, only punctuation or signs. Say what to look for, such as 科普基地.");
            }
            if (!request.isFiltered()) {
                return new Looked.Refused(
                        "请写上要找的词语，或者加上条件（方案、部门、角色、章节）。",
                        "Say what to look for, or name a plan, an agency, a role or a section.");
            }
        }
        return switch (filters.read(request)) {
            case FilterReader.Unknown unknown -> unknown.said();
            case FilterReader.Read read ->
                new Matching(index, letters, read.filters(), sought).matches(request.words(), isCut(request, sought));
        };
    }

    /// The clause that is nearest to a question, whether or not it answers it; empty when none is near at all.
    ///
    /// @param plans ids of the plans to look in; empty for all
    public Optional<Hit> nearest(String question, Set<String> plans) {
        return index.search(new Query(question, plans, 1)).stream().findFirst();
    }

    private static boolean isCut(Request request, Sought sought) {
        return Wording.isTooLong(request.words()) || sought.phrases().size() >= SoughtReader.MOST_PHRASES;
    }

    /// The plans that a person means by an id, a place, or a piece of a title; empty when there is none.
    public List<Plan> plansCalled(String typed) {
        return filters.plansCalled(typed);
    }

    /// What the duties of plans call a body.
    public Optional<Filters.NamedAgency> agencyCalled(String typed, List<Plan> plans) {
        return filters.agencyCalled(typed, plans);
    }
}
