package wence.search;

import java.util.Arrays;
import java.util.List;

/// Where clauses and plans stand in the Lucene index: the clauses of a plan in their order, then
/// the plan itself, then the next plan. A plan without clauses is not there.
final class DocumentOrder {
    /// By clause: the number of its plan.
    private final int[] planOf;

    /// By plan: its document, rising.
    private final int[] planDocuments;

    /// @param places all clauses in order
    DocumentOrder(List<Place> places) {
        planOf = new int[places.size()];
        for (int i = 1; i < planOf.length; i++) {
            planOf[i] =
                    planOf[i - 1] + (places.get(i).plan() == places.get(i - 1).plan() ? 0 : 1);
        }
        planDocuments = new int[planOf.length == 0 ? 0 : planOf[planOf.length - 1] + 1];
        for (int i = 0; i < planOf.length; i++) {
            planDocuments[planOf[i]] = i + 1 + planOf[i];
        }
    }

    /// Documents of all clauses and plans.
    int size() {
        return planOf.length + planDocuments.length;
    }

    /// The number of the clause in this document, 0-based, over all plans.
    int clause(int document) {
        int plansBefore = -(Arrays.binarySearch(planDocuments, document) + 1);
        if (plansBefore < 0) {
            throw new IllegalArgumentException("need a clause, got the plan in document " + document);
        }
        return document - plansBefore;
    }

    /// The document of a clause's plan.
    int planDocument(int clause) {
        return planDocuments[planOf[clause]];
    }

    /// The number of the last clause of the plan in this document.
    int lastClause(int planDocument) {
        return clause(planDocument - 1);
    }
}
