package org.equipoise.standing;

import java.util.List;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Assessment.Verdict;

/// What was checked of one version of an aid, in short.
///
/// @param unconfirmed what needs a person, and nobody has confirmed, by the list that keeps aids unpublished
/// @param unmet what the content itself shows not to be met, by the same list
public record Checked(List<ListText> lists, List<String> unconfirmed, List<String> unmet) {

    static final String MAIN_LIST = "ipdas-4";

    /// @param link to the list item by item
    public record ListText(String title, long met, long unmet, long unconfirmed, String link) {

        static ListText of(AidVersion version, Assessment assessment) {
            return new ListText(
                    assessment.list().title(),
                    assessment.count(Verdict.MET),
                    assessment.count(Verdict.NOT_MET),
                    assessment.count(Verdict.NEEDS_A_PERSON),
                    Checked.link(
                            version.aid().slug(),
                            version.version(),
                            assessment.list().id()));
        }
    }

    static Checked of(AidVersion version, List<Assessment> assessments) {
        return new Checked(
                assessments.stream().map(each -> ListText.of(version, each)).toList(),
                items(assessments, Verdict.NEEDS_A_PERSON),
                items(assessments, Verdict.NOT_MET));
    }

    private static List<String> items(List<Assessment> assessments, Verdict verdict) {
        return assessments.stream()
                .filter(each -> each.list().id().equals(MAIN_LIST))
                .flatMap(each -> each.items().stream())
                .filter(each -> each.verdict() == verdict)
                .map(each -> each.item().brief())
                .toList();
    }

    static String link(String slug, int version, String list) {
        return "/aids/%s/versions/%d/checklists/%s".formatted(slug, version, list);
    }

    /// To what is checked of an aid, by the list that keeps aids unpublished.
    static String link(String slug, int version) {
        return link(slug, version, MAIN_LIST);
    }
}
