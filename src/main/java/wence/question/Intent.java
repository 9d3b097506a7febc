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
import wence.question.Ask.Overview;
import wence.question.Ask.PlanFact;
import wence.question.Ask.Stages;
import wence.question.Ask.Targets;
import wence.question.Ask.When;
import wence.question.Ask.Who;

/// From the cues of a question to what it wants to know.
final class Intent {
    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    private Intent() {}

    /// What the cues ask for.
    ///
    /// @param cues all cues of the question
    /// @param item whether it names an item
    /// @param agency whether it names an agency
    /// @param anything whether it has any readable word at all
    static Ask of(Set<Cue> cues, boolean item, boolean agency, boolean anything) {
        if (!item && !agency) {
            Ask aboutPlans = aboutPlans(cues);
            if (aboutPlans != null) {
                return aboutPlans;
            }
        }
        return agency && (!item || asksRole(cues)) ? ofAgency(cues, item) : ofItem(cues, anything);
    }

    private static @Nullable Ask aboutPlans(Set<Cue> cues) {
        if (cues.contains(Cue.ISSUER)) {
            return new PlanFact(Fact.ISSUER);
        }
        if (cues.contains(Cue.ISSUED)) {
            return new PlanFact(Fact.ISSUED);
        }
        if (cues.contains(Cue.DOCNUMBER)) {
            return new PlanFact(Fact.NUMBER);
        }
        if (cues.contains(Cue.VALIDITY)) {
            return new PlanFact(Fact.VALIDITY);
        }
        return cues.contains(Cue.HELD) ? new Held() : null;
    }

    private static boolean asksRole(Set<Cue> cues) {
        return cues.contains(Cue.LEAD)
                || cues.contains(Cue.SUPPORT)
                || cues.contains(Cue.RESPONSIBLE)
                || cues.contains(Cue.GUIDE)
                || cues.contains(Cue.ROLES)
                || cues.contains(Cue.CHECK);
    }

    private static Ask ofAgency(Set<Cue> cues, boolean item) {
        Set<Role> named =
                cues.contains(Cue.JOIN) && !cues.contains(Cue.LEAD) ? EnumSet.of(Role.SUPPORT) : namedRoles(cues);
        Set<Role> roles = named.isEmpty() ? EVERY_ROLE : named;
        if (!item) {
            return new Duties(roles);
        }
        return cues.contains(Cue.WHO) || cues.contains(Cue.MANY) ? who(cues) : new Check(roles);
    }

    private static Ask ofItem(Set<Cue> cues, boolean anything) {
        boolean body = cues.contains(Cue.WHO) || cues.contains(Cue.MANY);
        if (body || cues.contains(Cue.LEAD) || cues.contains(Cue.ROLES) || cues.contains(Cue.RESPONSIBLE)) {
            return who(cues);
        }
        if (cues.contains(Cue.STAGE)) {
            return new Stages();
        }
        if (cues.contains(Cue.TARGET)) {
            return new Targets(Breadth.ALL);
        }
        if (cues.contains(Cue.AMOUNT) && !cues.contains(Cue.WHEN)) {
            return new Targets(Breadth.ONE);
        }
        if (cues.contains(Cue.WHEN)) {
            return new When();
        }
        if (cues.contains(Cue.SUPPORT) || cues.contains(Cue.GUIDE)) {
            return who(cues);
        }
        if (cues.contains(Cue.CONTENTS) || cues.contains(Cue.COUNT)) {
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
        if (cues.contains(Cue.LEAD)) {
            roles.add(Role.LEAD);
        }
        boolean bodies = cues.contains(Cue.WHO) || cues.contains(Cue.MANY) || cues.contains(Cue.ROLES);
        if (cues.contains(Cue.SUPPORT) || (cues.contains(Cue.JOIN) && bodies)) {
            roles.add(Role.SUPPORT);
        }
        if (cues.contains(Cue.GUIDE)) {
            roles.add(Role.GUIDE);
        }
        return roles;
    }
}
