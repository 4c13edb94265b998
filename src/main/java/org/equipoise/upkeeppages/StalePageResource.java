package org.equipoise.upkeeppages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.identity.Role;
import org.equipoise.upkeep.EvidenceClock;
import org.equipoise.upkeep.StaleAid;
import org.equipoise.web.Printed;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// What goes stale, for those who write aids and those who use them.
@Path("/evidence-clock")
@Produces(MediaType.TEXT_HTML)
class StalePageResource {

    private static final int PAGE = 20;

    private static final Map<Integer, String> PERIODS = new TreeMap<>(Map.of(
            0,
            "What is past its date today",
            90,
            "In the next 90 days",
            365,
            "In the next year",
            1095,
            "In the next 3 years"));

    private final EvidenceClock evidence;

    StalePageResource(EvidenceClock evidence) {
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.CLINICIAN, Role.QUALITY, Role.ADMIN})
    public StalePage read(
            @RestQuery @DefaultValue("90") @Pattern(regexp = "0|90|365|1095") String days,
            @RestQuery @DefaultValue("") @Pattern(regexp = "[a-z0-9-]{0,60}") String after,
            @RestHeader("Accept-Language") @DefaultValue("") String acceptLanguage) {
        Period within = Period.ofDays(Integer.parseInt(days));
        List<StaleAid> found = evidence.stale(within, after, PAGE + 1, acceptLanguage);
        List<StaleAid> page = found.stream().limit(PAGE).toList();
        return new StalePage(
                Printed.day(evidence.today().plus(within)),
                PERIODS.entrySet().stream()
                        .map(each -> new StalePage.Period(
                                each.getValue(),
                                "/evidence-clock?days=" + each.getKey(),
                                days.equals(String.valueOf(each.getKey()))))
                        .toList(),
                page.stream().map(StalePage.Aid::of).toList(),
                found.size() > PAGE
                        ? "/evidence-clock?days=%s&after=%s"
                                .formatted(days, page.getLast().slug())
                        : "");
    }
}
