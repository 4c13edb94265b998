package org.equipoise.calculator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.problem.Objections;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.RiskModel;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Works out risks for whoever asks, keeps nothing, and lets nobody on the way keep it either.
@Path("/api/v1/risk-models")
@Produces(MediaType.APPLICATION_JSON)
class RiskModelResource {

    private final RiskModels models;

    RiskModelResource(RiskModels models) {
        this.models = models;
    }

    /// What a risk is asked for.
    record RiskRequest(@Nullable Map<String, JsonNode> inputs) {}

    @GET
    @PermitAll
    public RiskModelListView list(
            @RestQuery @Nullable String pageToken, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize) {
        return RiskModelListView.of(models.list(RiskModelListView.idAfter(pageToken), pageSize + 1), pageSize);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public RiskModelView get(String id) {
        return RiskModelView.of(model(id));
    }

    @POST
    @Path("/{id}/risks")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response calculate(String id, RiskRequest request) {
        RiskModel model = model(id);
        Objections objections = new Objections();
        Map<String, Input.Value> told =
                new InputReader(model, objections).read(Objects.requireNonNullElse(request.inputs(), Map.of()));
        if (objections.any()) {
            throw ProblemType.INVALID_REQUEST.because("", objections.all());
        }
        return Response.ok(RiskView.of(model, told, result(model, told)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static RiskModel.Result result(RiskModel model, Map<String, Input.Value> told) {
        try {
            return model.calculate(told);
        } catch (ArithmeticException noNumber) {
            throw ProblemType.INVALID_REQUEST.because(
                    "",
                    List.of(new Violation("/inputs", "The model gives no finite number for these inputs together.")));
        }
    }

    private RiskModel model(String id) {
        return models.find(id)
                .orElseThrow(() ->
                        ProblemType.RISK_MODEL_NOT_FOUND.because("The list of risk models names those that there are"));
    }
}
