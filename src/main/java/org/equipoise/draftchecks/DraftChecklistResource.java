package org.equipoise.draftchecks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.equipoise.account.AccountBook;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.ChecklistListView;
import org.equipoise.checklist.ChecklistView;
import org.equipoise.checklist.ChecklistView.ConfirmationView;
import org.equipoise.checklist.Checklists;
import org.equipoise.checklist.ConfirmItem;
import org.equipoise.checklist.Confirming;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/drafts/{id}/checklists")
@Produces(MediaType.APPLICATION_JSON)
class DraftChecklistResource {

    private final DraftVersions versions;
    private final Checklists checklists;
    private final AccountBook accounts;
    private final Identity identity;
    private final Idempotency idempotency;

    DraftChecklistResource(
            DraftVersions versions,
            Checklists checklists,
            AccountBook accounts,
            Identity identity,
            Idempotency idempotency) {
        this.versions = versions;
        this.checklists = checklists;
        this.accounts = accounts;
        this.identity = identity;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public Response list(UUID id) {
        AidVersion version = versions.of(id);
        return noStore(ChecklistListView.of(version, checklists.all(version)));
    }

    @GET
    @Path("/{list}")
    @RolesAllowed(Role.AUTHOR)
    public Response read(UUID id, String list) {
        AidVersion version = versions.of(id);
        return noStore(ChecklistView.of(version, assessment(version, list), this::name));
    }

    @POST
    @Path("/{list}/items/{item}/confirmations")
    @RolesAllowed(Role.AUTHOR)
    public Response confirm(
            UUID id,
            String list,
            String item,
            @NotNull @Valid ConfirmItem request,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        AidVersion version = versions.of(id);
        String operation = "confirm %s %s %s".formatted(version.hash(), list, item);
        return idempotency.once(idempotencyKey, operation, request, () -> {
            Assessment assessment = assessment(version, list);
            return Answer.created(
                    "/api/v1/drafts/%s/checklists/%s".formatted(id, list),
                    ConfirmationView.of(
                            Confirming.done(
                                    checklists.confirm(version, assessment, item(assessment, item), request, who())),
                            this::name));
        });
    }

    @POST
    @Path("/{list}/items/{item}/confirmations/{confirmation}/withdrawal")
    @RolesAllowed(Role.AUTHOR)
    public Response withdraw(UUID id, String list, String item, UUID confirmation) {
        AidVersion version = versions.of(id);
        Assessment.Found found = item(assessment(version, list), item);
        return noStore(ConfirmationView.of(
                Confirming.takenBack(checklists.withdraw(version, found, confirmation, who())), this::name));
    }

    private Assessment assessment(AidVersion version, String list) {
        return checklists.of(version, list).orElseThrow(() -> ProblemType.CHECKLIST_NOT_FOUND.because(""));
    }

    private static Assessment.Found item(Assessment assessment, String item) {
        return assessment.find(item).orElseThrow(() -> ProblemType.CHECKLIST_ITEM_NOT_FOUND.because(""));
    }

    private Checklists.Who who() {
        Caller caller = identity.caller();
        return new Checklists.Who(caller.organisation(), Objects.requireNonNull(caller.account()));
    }

    private String name(String organisation) {
        return accounts.nameOf(organisation).orElse(organisation);
    }

    private static Response noStore(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-store").build();
    }
}
