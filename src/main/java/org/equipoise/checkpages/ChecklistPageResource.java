package org.equipoise.checkpages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.account.AccountBook;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Checklists;
import org.equipoise.problem.ProblemType;

@Path("/aids/{slug}/versions/{version}/checklists/{list}")
@Produces(MediaType.TEXT_HTML)
class ChecklistPageResource {

    private final AidCatalogue catalogue;
    private final Checklists checklists;
    private final AccountBook accounts;

    ChecklistPageResource(AidCatalogue catalogue, Checklists checklists, AccountBook accounts) {
        this.catalogue = catalogue;
        this.checklists = checklists;
        this.accounts = accounts;
    }

    @GET
    @PermitAll
    public ChecklistPage read(String slug, int version, String list) {
        AidVersion found = catalogue
                .version(slug, version)
                .orElseThrow(() -> ProblemType.AID_VERSION_NOT_FOUND.because(""));
        return checklists
                .of(found, list)
                .map(assessment -> ChecklistPage.of(
                        found, assessment, id -> accounts.nameOf(id).orElse(id)))
                .orElseThrow(() -> ProblemType.CHECKLIST_NOT_FOUND.because(""));
    }
}
