package org.equipoise.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What goes stale. No aid can be called `stale`.
@Path("/api/v1/aids/stale")
@Produces(MediaType.APPLICATION_JSON)
class StaleResource {

    private static final int MOST_YEARS = 20;

    private final EvidenceClock evidence;

    StaleResource(EvidenceClock evidence) {
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.CLINICIAN, Role.QUALITY, Role.ADMIN})
    public StaleListView list(
            @RestQuery @DefaultValue("P90D") @Size(max = 20) String within,
            @RestQuery @Size(max = 200) @Nullable String pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage) {
        LocalDate today = evidence.today();
        Period period = period(within, today);
        List<StaleAid> found = evidence.stale(period, StaleListView.slugAfter(pageToken), pageSize + 1, acceptLanguage);
        return StaleListView.of(today, today.plus(period), found, pageSize);
    }

    private static Period period(String within, LocalDate today) {
        try {
            Period period = Period.parse(within);
            LocalDate until = today.plus(period);
            if (!until.isBefore(today) && !until.isAfter(today.plusYears(MOST_YEARS))) {
                return period;
            }
        } catch (DateTimeException | ArithmeticException notAPeriod) {
            // Told below, as what is too long.
        }
        throw ProblemType.INVALID_REQUEST.because(
                "", List.of(new Violation("", "within: name a period of up to 20 years, such as P90D")));
    }
}
