package org.equipoise.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.Compared;
import org.equipoise.comparison.Comparisons;
import org.equipoise.comparison.Question;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.finding.Place;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// The published aids, for everybody to read.
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AidPageResource {

    private static final int PAGE = 50;

    private final AidCatalogue catalogue;
    private final AidIndex index;
    private final Comparisons comparisons;
    private final Clock clock;

    AidPageResource(AidCatalogue catalogue, AidIndex index, Comparisons comparisons, Clock clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public AidListPage list(
            @RestQuery @DefaultValue("") @Size(max = 200) String q,
            @RestQuery @DefaultValue("") String after,
            @RestHeader("Accept-Language") @DefaultValue("") String acceptLanguage) {
        Place place = Place.of(after).orElse(null);
        return AidListPage.of(q.strip(), place, index.find(AidSearch.words(q.strip(), place, PAGE, acceptLanguage)));
    }

    @GET
    @Path("aids/{slug}")
    @PermitAll
    public AidPage read(String slug, @RestHeader("Accept-Language") @DefaultValue("") String acceptLanguage) {
        AidVersion version = catalogue.newest(slug).orElseThrow(() -> ProblemType.AID_NOT_FOUND.because(""));
        Question question = new Question(version.bestLanguage(acceptLanguage), null, null, null, null);
        return switch (comparisons.compare(version, question)) {
            case Compared.Done done -> AidPage.of(version, done.view(), LocalDate.now(clock));
            case Compared.Refused _ -> throw new IllegalStateException("An empty question fits every aid");
        };
    }
}
