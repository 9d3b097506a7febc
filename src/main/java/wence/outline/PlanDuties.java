package wence.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wence.plan.AgencyRegister;
import wence.plan.Duty;
import wence.plan.Role;
import wence.plan.SectionPath;

/// The duties of a plan: what its passages state one by one, and what rules said once add to
/// them ([FirstNameLeads], [DefaultParties]).
final class PlanDuties {
    private static final Pattern FIRST_OF_SEVERAL = Pattern.compile("一是|一要|首先|第一[，,]");
    private static final int OPENING_WORDS = 24;

    /// Statements of one list, bracket, row or sentence.
    ///
    /// @param passage where it stands among the passages
    /// @param from where it begins in the passage
    /// @param isProse whether a sentence says it, not a list
    private record Group(int passage, int from, List<Statement> statements, boolean isProse) {}

    private final String plan;
    private final String title;
    private final List<Passage> passages;
    private final Map<SectionPath, String> names;
    private final ProseDuties prose;
    private final Map<SectionPath, Integer> statingPassages = new HashMap<>();
    private final Map<SectionPath, Integer> statingSentences = new HashMap<>();
    /// Whether a passage has a list, a bracket or a row that states duties.
    private final BitSet hasLists = new BitSet();
    private final List<Duty> duties = new ArrayList<>();

    /// Looks at the passages of a plan.
    ///
    /// @param plan its id
    /// @param names the names of its sections
    PlanDuties(
            String plan,
            String title,
            List<Passage> passages,
            Map<SectionPath, String> names,
            AgencyRegister register) {
        this.plan = plan;
        this.title = title;
        this.passages = passages;
        this.names = names;
        this.prose = new ProseDuties(register);
    }

    /// All duties in reading order; what a rule adds stands behind what it adds to.
    List<Duty> read() {
        List<Group> groups = groups();
        RulesSaidOnce rules = RulesSaidOnce.in(passages);
        int last = -1;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean firstLeads = !group.isProse() && rules.firstLeads(group.passage());
            List<Statement> statements = firstLeads && !hasLeadBeside(groups, i)
                    ? FirstNameLeads.applied(group.statements())
                    : group.statements();
            statements.forEach(statement -> duties.add(duty(group, statement)));
            boolean isNew = last < 0
                    || !passages.get(last)
                            .section()
                            .equals(passages.get(group.passage()).section());
            if (!group.isProse() && isNew) {
                rules.defaults(group.passage()).ifPresent(said -> duties.add(byDefault(group, said)));
                last = group.passage();
            }
        }
        return duties;
    }

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < passages.size(); i++) {
            int at = i;
            List<List<Statement>> lists = lists(passages.get(i));
            lists.forEach(list -> groups.add(new Group(at, list.getFirst().from(), list, false)));
            if (!lists.isEmpty()) {
                hasLists.set(i);
                statingPassages.merge(passages.get(i).section(), 1, Integer::sum);
            }
            List<Statement> said = prose(passages.get(i));
            if (!said.isEmpty()) {
                statingSentences.merge(passages.get(i).section(), 1, Integer::sum);
                groups.add(new Group(at, said.getFirst().from(), said, true));
            }
        }
        return groups;
    }

    private static List<List<Statement>> lists(Passage passage) {
        if (passage.row().isPresent()) {
            List<Statement> columns = passage.row().get().columns();
            return columns.isEmpty() ? List.of() : List.of(columns);
        }
        String text = passage.words().text();
        if (!passage.closesSection()) {
            return BracketDuties.groups(text);
        }
        List<Statement> list = LabelledDuties.read(text);
        return list.isEmpty() ? List.of() : List.of(list);
    }

    private List<Statement> prose(Passage passage) {
        return passage.closesSection() || passage.row().isPresent()
                ? List.of()
                : prose.read(passage.words().text(), name(passage.section().parent()) + " " + name(passage.section()));
    }

    /// Whether a label of its own names the lead of what this list closes, right before or behind
    /// it.
    private boolean hasLeadBeside(List<Group> groups, int at) {
        SectionPath section = passages.get(groups.get(at).passage()).section();
        for (int other : new int[] {at - 1, at + 1}) {
            if (other >= 0 && other < groups.size()) {
                Group beside = groups.get(other);
                boolean isList = passages.get(beside.passage()).closesSection();
                boolean isSame = passages.get(beside.passage()).section().equals(section);
                boolean leads = beside.statements().stream().anyMatch(s -> s.role() == Role.LEAD);
                if (isList && isSame && leads) {
                    return true;
                }
            }
        }
        return false;
    }

    private Duty duty(Group group, Statement statement) {
        Passage passage = passages.get(group.passage());
        return new Duty(
                statement.role(),
                statement.agencies(),
                statement.openEnded(),
                passage.section(),
                passage.clause(plan).id(),
                passage.words().span(statement.from(), statement.to()),
                item(group));
    }

    private Duty byDefault(Group group, RulesSaidOnce.Default said) {
        Passage source = passages.get(said.passage());
        return new Duty(
                said.statement().role(),
                said.statement().agencies(),
                said.statement().openEnded(),
                passages.get(group.passage()).section(),
                source.clause(plan).id(),
                source.words().span(said.statement().from(), said.statement().to()),
                item(group));
    }

    private String name(SectionPath section) {
        return names.getOrDefault(section, "");
    }

    /// What a duty is about: its section, or what a row of a table says. Where several passages of a
    /// section state duties of their own, the section's name stands for the first of them, unless it
    /// is counted (一是), and each later one is about the words since the one before it.
    private String item(Group group) {
        int at = group.passage();
        Passage passage = passages.get(at);
        String name = names.getOrDefault(passage.section(), title);
        if (passage.row().isPresent()) {
            String item = passage.row().get().item();
            return item.isEmpty() ? name : item;
        }
        Map<SectionPath, Integer> stating = group.isProse() ? statingSentences : statingPassages;
        boolean isOnly = stating.getOrDefault(passage.section(), 0) < 2 && !name.isEmpty();
        if (passage.closesSection() || isOnly) {
            return name;
        }
        int begin = beginOfStretch(group);
        String words = openingWords(passages.get(begin).words().text());
        boolean isFirst = begin == 0 || !passages.get(begin - 1).section().equals(passage.section());
        if (isFirst
                && !group.isProse()
                && !name.isEmpty()
                && !FIRST_OF_SEVERAL.matcher(words).lookingAt()) {
            return name;
        }
        return words.isEmpty() ? name : words;
    }

    /// Where the text begins that a statement closes: behind the statement before it.
    private int beginOfStretch(Group group) {
        int at = group.passage();
        if (group.isProse()) {
            return at;
        }
        SectionPath section = passages.get(at).section();
        int begin = at;
        while (begin > 0 && passages.get(begin - 1).section().equals(section) && !hasLists.get(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /// Up to the first mark; empty when a bracket opens the text, as in a duty that stands alone.
    static String openingWords(String text) {
        int from = OpeningOrdinal.end(text);
        int end = from;
        while (end < text.length()
                && end - from < OPENING_WORDS
                && (text.charAt(end) == '、' || !Characters.isPunctuation(text.charAt(end)))
                && text.charAt(end) != '\t'
                && text.charAt(end) != '|'
                && BracketDuties.OPENERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Characters.withoutBlanks(text.substring(from, end));
    }
}
