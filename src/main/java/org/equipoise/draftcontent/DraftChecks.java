package org.equipoise.draftcontent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.equipoise.contentfile.Finding;
import org.equipoise.publishing.ContentChecks;

/// Holds drafts to the same checks as the aids in folders.
@ApplicationScoped
public class DraftChecks {

    private static final String SIDECAR = ".translation.yaml";

    private final ContentChecks checks;

    DraftChecks(ContentChecks checks) {
        this.checks = checks;
    }

    public ContentChecks.Checked check(String slug, DraftContent content) {
        return checks.check(slug, content.parts());
    }

    public List<DraftFinding> findings(String slug, DraftContent content) {
        return check(slug, content) instanceof ContentChecks.Checked.Broken(var findings)
                ? inDraft(findings)
                : List.of();
    }

    public static List<DraftFinding> inDraft(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        new DraftFinding(place(finding.file()) + finding.pointer(), finding.reason(), finding.mend()))
                .toList();
    }

    /// Where in a draft stands what a folder has in a file.
    private static String place(String file) {
        return file.endsWith(SIDECAR)
                ? file.replaceFirst("^text", "/translations").replace(SIDECAR, "")
                : file.replaceFirst("^text", "texts")
                        .replaceFirst("\\.yaml$", "")
                        .replaceFirst("^", "/");
    }
}
