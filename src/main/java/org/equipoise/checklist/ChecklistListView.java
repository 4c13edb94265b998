package org.equipoise.checklist;

import java.util.List;
import org.equipoise.catalogue.AidVersion;

/// The checklists, each with what came of it for one version of an aid.
public record ChecklistListView(String slug, int version, List<ListedView> checklists) {

    public record ListedView(String id, int version, String title, String about, CountsView counts) {}

    public record CountsView(long met, long notMet, long needsAPerson, long notApplicable) {

        static CountsView of(Assessment assessment) {
            return new CountsView(
                    assessment.count(Assessment.Verdict.MET),
                    assessment.count(Assessment.Verdict.NOT_MET),
                    assessment.count(Assessment.Verdict.NEEDS_A_PERSON),
                    assessment.count(Assessment.Verdict.NOT_APPLICABLE));
        }
    }

    public static ChecklistListView of(AidVersion version, List<Assessment> assessments) {
        return new ChecklistListView(
                version.aid().slug(),
                version.version(),
                assessments.stream()
                        .map(each -> new ListedView(
                                each.list().id(),
                                each.list().version(),
                                each.list().title(),
                                each.list().about(),
                                CountsView.of(each)))
                        .toList());
    }
}
