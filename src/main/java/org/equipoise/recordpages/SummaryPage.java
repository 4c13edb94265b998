package org.equipoise.recordpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.document.SummarySheet;
import org.equipoise.language.Speech;
import org.equipoise.standing.Held;
import org.equipoise.upkeep.Notice;

/// The summary as it stands.
///
/// @param missing what a full summary has and this one has not
/// @param objections what the patient says is not right, while no amendment has answered it
/// @param done what has just happened; empty for nothing
/// @param text the same as plain text
/// @param changes what each revision says otherwise than the one before, newest first
/// @param earlier recorded revisions before the newest, newest first
record SummaryPage(
        Speech say,
        Held held,
        String address,
        String reference,
        List<Notice> notices,
        String done,
        boolean draft,
        boolean recordable,
        long version,
        SummarySheet sheet,
        List<String> missing,
        List<Objected> objections,
        String text,
        List<RevisionChanges> changes,
        List<SummarySheet> earlier)
        implements TemplateInstance {

    record Objected(String words, String at) {}
}
