package org.equipoise.draftchecks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.EditorialDesk;
import org.equipoise.authoring.Manuscript;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.ProblemType;

/// Open drafts as the versions that they would become: what is confirmed is confirmed of exactly that content.
@ApplicationScoped
public class DraftVersions {

    private final AuthoringDesk drafts;
    private final EditorialDesk desk;

    DraftVersions(AuthoringDesk drafts, EditorialDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    /// Refused where there is no such open draft, and while it has findings.
    public AidVersion of(UUID draft) {
        Manuscript manuscript = drafts.find(draft).orElseThrow(() -> ProblemType.DRAFT_NOT_FOUND.because(""));
        if (!manuscript.draft().state().isOpen()) {
            throw ProblemType.DRAFT_NOT_OPEN.because("");
        }
        return desk.preview(manuscript).orElseGet(() -> {
            DraftProblems.done(new DraftStep.HasFindings(desk.findings(manuscript)));
            throw ProblemType.DRAFT_WITH_FINDINGS.because("", List.of());
        });
    }
}
