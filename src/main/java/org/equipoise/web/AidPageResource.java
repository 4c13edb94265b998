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
import org.equipoise.catalogue.AidSearch;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.Compared;
import org.equipoise.comparison.Comparisons;
import org.equipoise.comparison.Question;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Notices;
import org.equipoise.upkeep.Numbered;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// The published aids, for everybody to read.
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AidPageResource {

    private static final int MOST = 200;

    private final AidCatalogue catalogue;
    private final Comparisons comparisons;
    private final Numbered numbered;
    private final Notices notices;
    private final Clock clock;

    AidPageResource(AidCatalogue catalogue, Comparisons comparisons, Numbered numbered, Notices notices, Clock clock) {
        this.catalogue = catalogue;
        this.comparisons = comparisons;
        this.numbered = numbered;
        this.notices = notices;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public AidListPage list(
            @RestQuery @DefaultValue("") @Size(max = 200) String q,
            @RestHeader("Accept-Language") @DefaultValue("") String acceptLanguage) {
        AidSearch search = new AidSearch(q.strip(), "", "", "", MOST);
        return AidListPage.of(q.strip(), catalogue.find(search), acceptLanguage);
    }

    @GET
    @Path("aids/{slug}")
    @PermitAll
    public AidPage read(String slug, @RestHeader("Accept-Language") @DefaultValue("") String acceptLanguage) {
        return page(catalogue.newest(slug).orElseThrow(() -> ProblemType.AID_NOT_FOUND.because("")), acceptLanguage);
    }

    @GET
    @Path("aids/{slug}/versions/{version}")
    @PermitAll
    public AidPage readVersion(
            String slug, String version, @RestHeader("Accept-Language") @DefaultValue("") String acceptLanguage) {
        return page(numbered.version(slug, version), acceptLanguage);
    }

    private AidPage page(AidVersion version, String acceptLanguage) {
        Question question = new Question(version.bestLanguage(acceptLanguage), null, null, null, null);
        return switch (comparisons.compare(version, question)) {
            case Compared.Done done ->
                AidPage.of(
                        version,
                        done.view(),
                        notices.toReaders(version, done.view().language()),
                        LocalDate.now(clock));
            case Compared.Refused _ -> throw new IllegalStateException("An empty question fits every aid");
        };
    }
}
