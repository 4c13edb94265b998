package org.equipoise.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes one of every kind of member, and gives it back.
@Path("/api/sample")
class SampleResource {

    enum Kind {
        @JsonProperty("side-effect")
        SIDE_EFFECT,
        @JsonProperty("benefit")
        BENEFIT
    }

    record Part(@NotBlank @Size(max = 20) String name) {}

    record Sample(
            @Nullable String text,
            int whole,
            double number,
            boolean truth,
            @Nullable Integer maybeWhole,
            @Nullable BigDecimal exact,
            @Nullable UUID id,
            @Nullable LocalDate day,
            @Nullable Kind kind,
            @Nullable List<@Valid @NotNull Part> parts,
            @Nullable Map<String, @Valid Part> named,
            @Nullable Map<String, Double> numbers,
            @Nullable @Valid Part part) {}

    @POST
    @PermitAll
    public Sample echo(@Valid Sample sample) {
        return sample;
    }
}
