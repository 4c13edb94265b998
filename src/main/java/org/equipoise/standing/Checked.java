package org.equipoise.standing;

import java.util.List;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Assessment.Verdict;

/// What was checked of one version of an aid, in short.
public record Checked(List<ListText> lists) {

    static final String MAIN_LIST = "ipdas-4";

    /// @param unmet what the content itself shows not to be met
    /// @param unconfirmed what needs a person, and nobody has confirmed
    /// @param link to the list item by item
    public record ListText(String title, long met, List<String> unmet, List<String> unconfirmed, String link) {

        static ListText of(AidVersion version, Assessment assessment) {
            return new ListText(
                    assessment.list().title(),
                    assessment.count(Verdict.MET),
                    items(assessment, Verdict.NOT_MET),
                    items(assessment, Verdict.NEEDS_A_PERSON),
                    Checked.link(
                            version.aid().slug(),
                            version.version(),
                            assessment.list().id()));
        }

        private static List<String> items(Assessment assessment, Verdict verdict) {
            return assessment.items().stream()
                    .filter(each -> each.verdict() == verdict)
                    .map(each -> each.item().brief())
                    .toList();
        }
    }

    static Checked of(AidVersion version, List<Assessment> assessments) {
        return new Checked(
                assessments.stream().map(each -> ListText.of(version, each)).toList());
    }

    static String link(String slug, int version, String list) {
        return "/aids/%s/versions/%d/checklists/%s".formatted(slug, version, list);
    }

    /// To what is checked of an aid, by the list that keeps aids unpublished.
    static String link(String slug, int version) {
        return link(slug, version, MAIN_LIST);
    }
}
