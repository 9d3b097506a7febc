package wence.question;

import java.util.Set;
import wence.plan.Role;

/// Completes a question that leans on the one before it: 那配合部门呢, 西夏区呢, 农民的呢.
final class FollowUp {
    private FollowUp() {}

    /// Whether [#complete] leaves this question as it is, whatever came before.
    static boolean standsAlone(Question asked) {
        return asked.hasSubject() && !asked.leaning() && !isBare(asked);
    }

    private static boolean isBare(Question asked) {
        return asked.ask() instanceof Ask.Overview || asked.ask() instanceof Ask.Nothing;
    }

    static Question complete(Question asked, Exchange exchange) {
        Question before = exchange.question();
        boolean nothing = asked.ask() instanceof Ask.Nothing
                && asked.terms().isEmpty()
                && asked.scope().equals(Scope.EVERY);
        if (isAboutPlans(asked) || nothing) {
            return asked;
        }
        Question whole = asked;
        boolean bare = isBare(asked);
        if (!asked.hasSubject() && !namesSection(asked)) {
            whole = bare ? whole.asking(before) : whole.withAsk(sameKind(asked.ask(), before));
            whole = whole.aboutSubjectOf(before);
            return inScopeOf(whole, before);
        }
        boolean onlyAgency = asked.strongTerms().isEmpty() && asked.unknown().isEmpty();
        if (onlyAgency && asked.leaning() && asked.ask() instanceof Ask.Duties) {
            return inScopeOf(agencyOnly(asked, before), before);
        }
        if (bare && (asked.leaning() || !asked.hasSubject() || exchange.askedBack())) {
            return inScopeOf(whole.asking(before), before);
        }
        return asked.leaning() ? inScopeOf(whole, before) : whole;
    }

    private static boolean isAboutPlans(Question asked) {
        return asked.ask() instanceof Ask.Held
                || asked.ask() instanceof Ask.PlanFact
                || asked.ask() instanceof Ask.Survey
                || asked.ask() instanceof Ask.OnlyIn
                || asked.ask() instanceof Ask.Beyond;
    }

    /// Whether even its weak words are enough for a subject of its own (五项重点工程).
    private static boolean namesSection(Question asked) {
        return asked.terms().size() >= 2 && !asked.leaning();
    }

    /// A question for a role, after one about an agency, asks for the agency's items in that role.
    private static Ask sameKind(Ask ask, Question before) {
        if (ask instanceof Ask.Who who && before.ask() instanceof Ask.Duties) {
            return new Ask.Duties(who.roles());
        }
        return ask;
    }

    /// 科协呢: after a question about an agency, the same about this one; after one about an item, its role there.
    private static Question agencyOnly(Question asked, Question before) {
        if (before.ask() instanceof Ask.Duties duties) {
            return asked.withAsk(duties);
        }
        if (before.strongTerms().isEmpty()) {
            return asked;
        }
        Set<Role> roles = asked.ask() instanceof Ask.Duties duties ? duties.roles() : Set.of(Role.values());
        return asked.withAsk(new Ask.Check(roles)).aboutSubjectOf(before.withAgencies(asked.agencies()));
    }

    private static Question inScopeOf(Question question, Question before) {
        return question.scope().equals(Scope.EVERY) ? question.in(before.scope()) : question;
    }
}
