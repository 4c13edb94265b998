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
import org.equipoise.identity.Role;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.upkeep.EvidenceClock;
import org.equipoise.upkeep.StaleAid;
import org.jboss.resteasy.reactive.RestQuery;

/// What goes stale, for those who write aids and those who use them.
@Path("/evidence-clock")
@Produces(MediaType.TEXT_HTML)
class StalePageResource {

    private static final int PAGE = 20;

    private static final List<String> PERIODS = List.of("0", "90", "365", "1095");

    private final EvidenceClock evidence;
    private final ReaderLanguage reader;

    StalePageResource(EvidenceClock evidence, ReaderLanguage reader) {
        this.reader = reader;
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.CLINICIAN, Role.QUALITY, Role.ADMIN})
    public StalePage read(
            @RestQuery @DefaultValue("90") @Pattern(regexp = "0|90|365|1095") String days,
            @RestQuery @DefaultValue("") @Pattern(regexp = "[a-z0-9-]{0,60}") String after) {
        Speech say = reader.speakAny();
        Words words = say.words();
        Period within = Period.ofDays(Integer.parseInt(days));
        List<StaleAid> found =
                evidence.stale(within, after, PAGE + 1, say.language().tag());
        List<StaleAid> page = found.stream().limit(PAGE).toList();
        return new StalePage(
                say,
                words.day(evidence.today().plus(within)),
                PERIODS.stream()
                        .map(each -> new StalePage.Period(
                                words.say("stale-" + each), "/evidence-clock?days=" + each, days.equals(each)))
                        .toList(),
                page.stream().map(each -> StalePage.Aid.of(each, words)).toList(),
                found.size() > PAGE
                        ? "/evidence-clock?days=%s&after=%s"
                                .formatted(days, page.getLast().slug())
                        : "");
    }
}
