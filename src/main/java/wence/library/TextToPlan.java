package wence.library;

import java.util.List;
import wence.document.DocumentText;
import wence.outline.ReadPlan;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// How the library has its texts read.
@FunctionalInterface
public interface TextToPlan {
    /// Reads one text.
    ///
    /// @param file the text's file, relative to the home
    /// @param related other plans already read, whose build may settle what this text leaves open
    ReadPlan read(PlanFacts facts, String file, DocumentText document, List<Plan> related);
}
