package org.equipoise.checkpages;

import java.util.UUID;
import org.equipoise.catalogue.AidVersion;

/// Where a checklist stands: beside a published version, or in a draft.
///
/// @param address of the checklist
/// @param back to what is checked
/// @param backTo its title, in `language`
/// @param draft whether it is not published yet
record Frame(String address, String back, String backTo, String language, int version, boolean draft) {

    static Frame of(AidVersion version, String list, String reader) {
        String aid = "/aids/%s/versions/%d".formatted(version.aid().slug(), version.version());
        return of(version, aid, aid + "/checklists/" + list, reader, false);
    }

    static Frame ofDraft(UUID draft, AidVersion version, String list, String reader) {
        String address = "/drafts/" + draft;
        return of(version, address, address + "/checklists/" + list, reader, true);
    }

    private static Frame of(AidVersion version, String back, String address, String reader, boolean draft) {
        String language = version.bestLanguage(reader);
        return new Frame(address, back, version.aid().text(language).title(), language, version.version(), draft);
    }

    String item(String id) {
        return "%s/items/%s/confirmation".formatted(address, id);
    }

    /// Where somebody takes a confirmation back; empty where it is not theirs to take.
    String takeBack(String item, UUID confirmation, boolean theirs) {
        return theirs ? "%s/items/%s/confirmations/%s/withdrawal".formatted(address, item, confirmation) : "";
    }
}
