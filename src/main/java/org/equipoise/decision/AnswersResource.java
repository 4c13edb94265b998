package org.equipoise.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.equipoise.identity.Role;
import org.equipoise.json.UnreadableJson;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
class AnswersResource {

    private final DecisionDesk desk;
    private final UnreadableJson unreadable;

    AnswersResource(DecisionDesk desk, UnreadableJson unreadable) {
        this.desk = desk;
        this.unreadable = unreadable;
    }

    @GET
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response get(UUID id) {
        return response(desk.answers(decision(id)));
    }

    @PUT
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response save(UUID id, @NotNull JsonNode changes, @RestHeader("If-Match") @Nullable String ifMatch) {
        if (!changes.isObject()) {
            throw ProblemType.INVALID_REQUEST.because(
                    "", List.of(new Violation("", "Send an object with the answers that change.")));
        }
        decision(id);
        return switch (saving(id, Precondition.of(ifMatch), changes)) {
            case Saving.Saved(SavedAnswers saved) -> response(saved);
            case Saving.Refused(List<Violation> violations) ->
                throw ProblemType.INVALID_REQUEST.because("The answers do not fit the aid.", violations);
            case Saving.Stale(int revision) ->
                throw ProblemType.STALE_EDIT.because("The answers are at revision %d now.".formatted(revision));
            case Saving.Closed _ -> throw ProblemType.DECISION_CLOSED.because("What was decided is recorded.");
            case Saving.NoSuchDecision _ -> throw ProblemType.DECISION_NOT_FOUND.because("");
        };
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response history(
            UUID id,
            @RestQuery @DefaultValue("2147483647") @Min(1) int pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize) {
        List<SavedAnswers> found = desk.answers(decision(id), pageToken, pageSize + 1);
        return Response.ok(AnswersView.page(found, pageSize))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Saving saving(UUID id, Precondition precondition, JsonNode changes) {
        try {
            return desk.save(id, precondition, changes);
        } catch (JsonProcessingException notOfThisForm) {
            throw unreadable.refusal(notOfThisForm);
        }
    }

    private Decision decision(UUID id) {
        return desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
    }

    private static Response response(SavedAnswers saved) {
        return Response.ok(AnswersView.of(saved))
                .header("ETag", Precondition.tag(saved.revision()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
