package org.equipoise.checklist;

import jakarta.annotation.security.PermitAll;
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
import org.equipoise.attestation.Attestation;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.NamedVersions;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/aids/{slug}/versions/{version}/checklists")
@Produces(MediaType.APPLICATION_JSON)
class ChecklistResource {

    private final NamedVersions versions;
    private final Checklists checklists;
    private final AccountBook accounts;
    private final Identity identity;
    private final Idempotency idempotency;

    ChecklistResource(
            NamedVersions versions,
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
    @PermitAll
    public ChecklistListView list(String slug, String version) {
        AidVersion found = versions.numbered(slug, version);
        return ChecklistListView.of(found, checklists.all(found));
    }

    @GET
    @Path("/{list}")
    @PermitAll
    public ChecklistView read(String slug, String version, String list) {
        AidVersion found = versions.numbered(slug, version);
        return ChecklistView.of(found, assessment(found, list), this::name);
    }

    @POST
    @Path("/{list}/items/{item}/confirmations")
    @RolesAllowed({Role.AUTHOR, Role.QUALITY})
    public Response confirm(
            String slug,
            String version,
            String list,
            String item,
            @NotNull @Valid ConfirmItem request,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        AidVersion found = versions.numbered(slug, version);
        String operation = "confirm %s %s %s".formatted(found.hash(), list, item);
        return idempotency.once(idempotencyKey, operation, request, () -> {
            Assessment assessment = assessment(found, list);
            Attestation done =
                    Confirming.done(checklists.confirm(found, assessment, item(assessment, item), request, who()));
            return Answer.created(
                    "/api/v1/aids/%s/versions/%d/checklists/%s".formatted(slug, found.version(), list),
                    ChecklistView.ConfirmationView.of(done, this::name));
        });
    }

    @POST
    @Path("/{list}/items/{item}/confirmations/{confirmation}/withdrawal")
    @RolesAllowed({Role.AUTHOR, Role.QUALITY})
    public ChecklistView.ConfirmationView withdraw(
            String slug, String version, String list, String item, String confirmation) {
        AidVersion found = versions.numbered(slug, version);
        Assessment.Found asked = item(assessment(found, list), item);
        return ChecklistView.ConfirmationView.of(
                Confirming.takenBack(checklists.withdraw(found, asked, id(confirmation), who())), this::name);
    }

    private Assessment assessment(AidVersion version, String list) {
        return checklists.of(version, list).orElseThrow(() -> ProblemType.CHECKLIST_NOT_FOUND.because(""));
    }

    private static Assessment.Found item(Assessment assessment, String item) {
        return assessment.find(item).orElseThrow(() -> ProblemType.CHECKLIST_ITEM_NOT_FOUND.because(""));
    }

    private static UUID id(String confirmation) {
        try {
            return UUID.fromString(confirmation);
        } catch (IllegalArgumentException malformed) {
            throw ProblemType.CONFIRMATION_NOT_FOUND.because("");
        }
    }

    private Checklists.Who who() {
        Caller caller = identity.caller();
        return new Checklists.Who(caller.organisation(), Objects.requireNonNull(caller.account()));
    }

    private String name(String organisation) {
        return accounts.nameOf(organisation).orElse(organisation);
    }
}
