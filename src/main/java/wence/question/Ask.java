package wence.question;

import java.util.Set;
import wence.plan.Role;

/// What a question wants to know.
public sealed interface Ask {
    /// Who holds duties for an item.
    ///
    /// @param roles the roles asked for; more than one when the whole division of work is meant
    /// @param strict whether only these roles will do; else (负责) those named as responsible
    /// answer it as well
    record Who(Set<Role> roles, boolean strict) implements Ask {
        public Who {
            roles = Set.copyOf(roles);
        }
    }

    /// What an item contains, how it is done.
    record Contents() implements Ask {}

    /// Numbers.
    record Targets(Breadth breadth) implements Ask {}

    /// By when.
    record When() implements Ask {}

    /// Everything that agencies lead or support.
    ///
    /// @param roles the roles asked for
    record Duties(Set<Role> roles) implements Ask {
        public Duties {
            roles = Set.copyOf(roles);
        }
    }

    /// The stages of the plan, or of an item.
    record Stages() implements Ask {}

    /// Whether an agency has a role in an item.
    ///
    /// @param roles the role asked about; more than one when any will do
    record Check(Set<Role> roles) implements Ask {
        public Check {
            roles = Set.copyOf(roles);
        }
    }

    /// A bare item, with no word about what of it is wanted.
    record Overview() implements Ask {}

    /// A fact of the plan as a whole.
    record PlanFact(Fact fact) implements Ask {}

    /// Something counted or listed over whole plans.
    ///
    /// @param roles those that the words name; all when they name none
    record Survey(Matter matter, Set<Role> roles) implements Ask {
        public Survey {
            roles = Set.copyOf(roles);
        }
    }

    /// What one plan has and others have not.
    ///
    /// @param plan id of the one
    /// @param others ids of the others
    record OnlyIn(String plan, Set<String> others) implements Ask {
        public OnlyIn {
            others = Set.copyOf(others);
        }
    }

    /// What the text of a plan does not tell, whatever it is about.
    record Beyond(Lack lack) implements Ask {}

    /// What the plan as a whole contains: its headings.
    record Outline() implements Ask {}

    /// Which plans are held and what can be asked.
    record Held() implements Ask {}

    /// Where a pasted text stands in the plans, and how it differs there.
    ///
    /// @param text the text as it was pasted
    record Source(String text) implements Ask {}

    /// Nothing that can be read as a question.
    record Nothing() implements Ask {}

    /// How many numbers are wanted.
    enum Breadth {
        /// The one that the words of the question describe: 培育高素质农民多少人.
        ONE,
        /// All that the item has: 农民行动有哪些指标.
        ALL
    }

    /// The facts of a plan as a whole.
    enum Fact {
        ISSUER,
        ISSUED,
        NUMBER,
        VALIDITY
    }

    /// What can be counted or listed over whole plans.
    enum Matter {
        /// The clauses that have some words.
        MENTIONS,
        /// All numbers.
        TARGETS,
        /// The numbers of a subject, which the person would have added up.
        SUM,
        /// By how much plans differ in a number.
        GAP,
        /// The agencies, each with how much it has to do.
        AGENCIES,
        /// The agency that has most to do.
        MOST,
        /// The agency that has least to do.
        LEAST,
        /// The agencies of each item.
        EACH,
        /// What several agencies do together.
        TOGETHER,
        /// The items that name nobody in a role.
        LACKING,
        /// How many chapters, sections and clauses there are.
        SIZE,
        /// The items that several plans have.
        SHARED
    }

    /// What people ask and no plan tells.
    enum Lack {
        /// Telephone numbers, addresses.
        CONTACT,
        /// Who holds an office.
        PERSON,
        /// How far the work is.
        PROGRESS,
        /// What somebody thinks of it.
        OPINION,
        /// What has nothing to do with any plan.
        WORLD
    }
}
