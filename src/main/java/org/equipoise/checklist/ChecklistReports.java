package org.equipoise.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.equipoise.account.AccountBook;
import org.equipoise.aid.Aid;
import org.equipoise.archive.Enclosed;
import org.equipoise.archive.Enclosures;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;

/// How a version stands under each checklist goes along with it, as the API answers.
@ApplicationScoped
class ChecklistReports implements Enclosures {

    private final AidCatalogue catalogue;
    private final Checklists checklists;
    private final AccountBook accounts;
    private final ObjectMapper json;

    ChecklistReports(AidCatalogue catalogue, Checklists checklists, AccountBook accounts, ObjectMapper json) {
        this.catalogue = catalogue;
        this.checklists = checklists;
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    public List<Enclosed> of(Aid aid, int version) {
        AidVersion found = catalogue.version(aid.slug(), version).orElseThrow();
        return checklists.all(found).stream()
                .map(each -> new Enclosed(
                        "documents/checklists/%s.json".formatted(each.list().id()), report(found, each)))
                .toList();
    }

    private byte[] report(AidVersion version, Assessment assessment) {
        try {
            return json.writeValueAsBytes(ChecklistView.of(
                    version, assessment, id -> accounts.nameOf(id).orElse(id)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
