package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.document.SummarySheet;
import org.equipoise.language.Speech;
import org.equipoise.web.Held;

/// The summary as it stands.
///
/// @param missing what a full summary has and this one has not
/// @param objections what the patient says is not right, while no amendment has answered it
/// @param earlier recorded revisions before the newest, newest first
record SummaryPage(
        Speech say,
        Held held,
        String address,
        String reference,
        boolean draft,
        boolean recordable,
        long version,
        SummarySheet sheet,
        List<String> missing,
        List<Objected> objections,
        List<SummarySheet> earlier)
        implements TemplateInstance {

    record Objected(String words, String at) {}
}
