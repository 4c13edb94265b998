package org.equipoise.refusal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.equipoise.account.AccountBook;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Fails in every way an operation can.
@Path("/api/failing")
@Produces("application/json")
class FailingResource {

    static final String SECRET = "Bilateral knee pain";

    private final AccountBook accounts;

    FailingResource(AccountBook accounts) {
        this.accounts = accounts;
    }

    @GET
    @Path("/by/{way}")
    @PermitAll
    public Map<String, String> fail(String way) throws Throwable {
        throw switch (way) {
            case "refusal" -> ProblemType.INVALID_REQUEST.because("Two things", List.of(new Violation("/a", "b")));
            case "wrapped-refusal" -> new IllegalStateException(ProblemType.DECISION_CLOSED.because(""));
            case "bug" -> new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
            case "error" -> new StackOverflowError(SECRET);
            case "database" -> new PersistenceException(new SQLException(SECRET, "23505"));
            case "stale" -> new OptimisticLockException(SECRET);
            case "no-connection-left" -> new PersistenceException(new SQLException("Sorry, acquisition timeout!"));
            case "database-gone" -> new PersistenceException(new SQLException("gone", "08006"));
            case "deadlock" -> new PersistenceException(new SQLException("deadlock", "40P01"));
            case "full" -> new RejectedExecutionException();
            default -> throw new AssertionError(way);
        };
    }

    /// The database refuses the row and repeats it in what it says.
    @GET
    @Path("/misfit")
    @PermitAll
    public Map<String, String> storeWhatDoesNotFit() {
        accounts.found(SECRET, "Misfit", false);
        return Map.of();
    }

    @GET
    @Path("/wrong-answer")
    @PermitAll
    public @Size(min = 1) Map<String, String> answerWrongly() {
        return Map.of();
    }

    @GET
    @Path("/decisions/{id}")
    @PermitAll
    public Map<String, String> find(UUID id, @RestQuery @Max(100) @Nullable Integer pageSize) {
        return Map.of("id", id.toString());
    }

    @GET
    @Path("/versions/{n}")
    @PermitAll
    public Map<String, Integer> version(int n, @RestQuery @Nullable UUID decision) {
        return Map.of("n", n);
    }

    @POST
    @Path("/bodies")
    @PermitAll
    @Consumes("application/json")
    public Map<String, Integer> count(Map<String, String> body) {
        return Map.of("members", body.size());
    }

    @GET
    @Path("/secret")
    @RolesAllowed("nobody")
    public Map<String, String> secret() {
        return Map.of();
    }

    @GET
    @Path("/denied")
    @DenyAll
    public Map<String, String> denied() {
        return Map.of();
    }
}
