package wence.question;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wence.plan.Role;
import wence.question.Ask.Breadth;
import wence.question.Ask.Check;
import wence.question.Ask.Contents;
import wence.question.Ask.Duties;
import wence.question.Ask.Fact;
import wence.question.Ask.Held;
import wence.question.Ask.Nothing;
import wence.question.Ask.Outline;
import wence.question.Ask.Overview;
import wence.question.Ask.PlanFact;
import wence.question.Ask.Stages;
import wence.question.Ask.Targets;
import wence.question.Ask.When;
import wence.question.Ask.Who;

/// From the cues of a question to what it wants to know.
final class Intent {
    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    /// Cues that ask for nothing themselves.
    private static final Set<Cue> NOT_ASKING = EnumSet.of(Cue.IGNORE, Cue.REASON, Cue.GENERIC, Cue.PLAN);

    private Intent() {}

    /// What the cues ask for.
    ///
    /// @param cues all cues of the question
    /// @param named what it names
    static Ask of(Set<Cue> cues, Named named) {
        if (!named.item() && !named.agency()) {
            Ask aboutPlans = aboutPlans(cues, named);
            if (aboutPlans != null) {
                return aboutPlans;
            }
        }
        boolean nothingAsked = cues.stream().allMatch(NOT_ASKING::contains);
        return named.agency() && (!named.item() || asksRole(cues) || asksTasks(cues) || nothingAsked)
                ? ofAgency(cues, named.item())
                : ofItem(cues, named.item(), named.anything());
    }

    /// What a question names.
    ///
    /// @param item whether it names an item
    /// @param agency whether it names an agency
    /// @param words whether it has words of a subject, be they such as fit most headings
    /// @param year whether it names a year
    /// @param anything whether it has any readable word at all
    record Named(boolean item, boolean agency, boolean words, boolean year, boolean anything) {}

    private static @Nullable Ask aboutPlans(Set<Cue> cues, Named named) {
        boolean published = cues.contains(Cue.PUBLISH);
        if (cues.contains(Cue.ISSUED) || (published && cues.contains(Cue.WHEN))) {
            return new PlanFact(Fact.ISSUED);
        }
        if (cues.contains(Cue.ISSUER) || (published && cues.contains(Cue.WHO))) {
            return new PlanFact(Fact.ISSUER);
        }
        if (cues.contains(Cue.DOCNUMBER)) {
            return new PlanFact(Fact.NUMBER);
        }
        if (cues.contains(Cue.VALIDITY)) {
            return new PlanFact(Fact.VALIDITY);
        }
        if (cues.contains(Cue.HELD)) {
            return new Held();
        }
        return named.words() ? null : aboutWholePlan(cues, named.year());
    }

    /// With no subject at all: 方案分几部分, 方案管到哪年, 2023年做什么.
    private static @Nullable Ask aboutWholePlan(Set<Cue> cues, boolean year) {
        boolean contents = cues.contains(Cue.CONTENTS) || cues.contains(Cue.COUNT) || cues.contains(Cue.SUMMARY);
        if (cues.contains(Cue.PLAN)) {
            if (cues.contains(Cue.WHEN) && !cues.contains(Cue.STAGE)) {
                return new PlanFact(Fact.VALIDITY);
            }
            if (contents && !cues.contains(Cue.STAGE) && !asksRole(cues) && !asksNumber(cues)) {
                return new Outline();
            }
        }
        return year && contents && !asksRole(cues) && !asksNumber(cues) ? new Stages() : null;
    }

    private static boolean asksNumber(Set<Cue> cues) {
        return cues.contains(Cue.TARGET) || cues.contains(Cue.AMOUNT);
    }

    private static boolean asksRole(Set<Cue> cues) {
        return cues.contains(Cue.LEAD)
                || cues.contains(Cue.SUPPORT)
                || cues.contains(Cue.RESPONSIBLE)
                || cues.contains(Cue.GUIDE)
                || cues.contains(Cue.ROLES)
                || cues.contains(Cue.CHECK);
    }

    /// 省民政厅有什么任务: with an agency, what is to be done is what the agency has to do.
    private static boolean asksTasks(Set<Cue> cues) {
        return (cues.contains(Cue.CONTENTS) || cues.contains(Cue.COUNT) || cues.contains(Cue.SUMMARY))
                && !cues.contains(Cue.WHO)
                && !cues.contains(Cue.MANY)
                && !cues.contains(Cue.TARGET)
                && !cues.contains(Cue.AMOUNT)
                && !cues.contains(Cue.WHEN)
                && !cues.contains(Cue.STAGE);
    }

    private static Ask ofAgency(Set<Cue> cues, boolean item) {
        Set<Role> named =
                cues.contains(Cue.JOIN) && !cues.contains(Cue.LEAD) ? EnumSet.of(Role.SUPPORT) : namedRoles(cues);
        Set<Role> roles = named.isEmpty() ? EVERY_ROLE : named;
        if (!item) {
            return new Duties(roles);
        }
        if (cues.contains(Cue.WHO) || cues.contains(Cue.MANY)) {
            return who(cues);
        }
        boolean list = cues.contains(Cue.CONTENTS)
                || cues.contains(Cue.COUNT)
                || cues.contains(Cue.SUMMARY)
                || cues.stream().allMatch(NOT_ASKING::contains);
        return list && !cues.contains(Cue.CHECK) ? new Duties(roles) : new Check(roles);
    }

    private static Ask ofItem(Set<Cue> cues, boolean item, boolean anything) {
        boolean body = cues.contains(Cue.WHO) || cues.contains(Cue.MANY);
        if (body || cues.contains(Cue.LEAD) || cues.contains(Cue.ROLES) || cues.contains(Cue.RESPONSIBLE)) {
            return who(cues);
        }
        if (cues.contains(Cue.STAGE)) {
            return new Stages();
        }
        boolean amount = cues.contains(Cue.AMOUNT) && (item || !cues.contains(Cue.TARGET));
        if (amount && (cues.contains(Cue.TARGET) || !cues.contains(Cue.WHEN))) {
            return new Targets(Breadth.ONE);
        }
        if (cues.contains(Cue.TARGET)) {
            return new Targets(Breadth.ALL);
        }
        if (cues.contains(Cue.WHEN) || (item && cues.contains(Cue.VALIDITY))) {
            return new When();
        }
        if (cues.contains(Cue.SUPPORT) || cues.contains(Cue.GUIDE)) {
            return who(cues);
        }
        if (cues.contains(Cue.CONTENTS) || cues.contains(Cue.COUNT) || cues.contains(Cue.SUMMARY)) {
            return new Contents();
        }
        return anything ? new Overview() : new Nothing();
    }

    private static Ask who(Set<Cue> cues) {
        Set<Role> named = namedRoles(cues);
        if (cues.contains(Cue.ROLES) && named.isEmpty()) {
            return new Who(EVERY_ROLE, false);
        }
        if (!named.isEmpty()) {
            return new Who(named, true);
        }
        return cues.contains(Cue.MANY) && !cues.contains(Cue.RESPONSIBLE)
                ? new Who(EVERY_ROLE, false)
                : new Who(EnumSet.of(Role.LEAD), false);
    }

    private static Set<Role> namedRoles(Set<Cue> cues) {
        var roles = EnumSet.noneOf(Role.class);
        boolean bodies = cues.contains(Cue.WHO) || cues.contains(Cue.MANY) || cues.contains(Cue.ROLES);
        if (cues.contains(Cue.LEAD) || (cues.contains(Cue.CHARGE) && bodies)) {
            roles.add(Role.LEAD);
        }
        if (cues.contains(Cue.SUPPORT) || (cues.contains(Cue.JOIN) && bodies)) {
            roles.add(Role.SUPPORT);
        }
        if (cues.contains(Cue.GUIDE)) {
            roles.add(Role.GUIDE);
        }
        return roles;
    }

    /// The roles that the cues name, 负责 taken for the lead or whoever is named as responsible;
    /// none when they name
    /// none, or any part at all (参与).
    static Set<Role> rolesIn(Set<Cue> cues) {
        var roles = EnumSet.noneOf(Role.class);
        if (cues.contains(Cue.LEAD)) {
            roles.add(Role.LEAD);
        }
        if (cues.contains(Cue.SUPPORT)) {
            roles.add(Role.SUPPORT);
        }
        if (cues.contains(Cue.GUIDE)) {
            roles.add(Role.GUIDE);
        }
        return roles;
    }
}
