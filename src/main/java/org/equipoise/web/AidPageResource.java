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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// The published aids, for everybody to read.
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AidPageResource {

    private static final int MOST = 200;

    private final AidCatalogue catalogue;
    private final Comparisons comparisons;
    private final Clock clock;

    AidPageResource(AidCatalogue catalogue, Comparisons comparisons, Clock clock) {
        this.catalogue = catalogue;
        this.comparisons = comparisons;
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
    public AidPage read(
            String slug,
            @RestQuery @DefaultValue("") @Size(max = 35) String language,
            @RestHeader("Accept-Language") @DefaultValue("") String acceptLanguage) {
        AidVersion version = catalogue.newest(slug).orElseThrow(() -> ProblemType.AID_NOT_FOUND.because(""));
        String wanted = Comparisons.language(version, language.isEmpty() ? acceptLanguage : language);
        Question question = new Question(wanted, null, null, null, null);
        return switch (comparisons.compare(version, question)) {
            case Compared.Done done -> AidPage.of(version, done.view(), LocalDate.now(clock));
            case Compared.Refused _ -> throw new IllegalStateException("An empty question fits every aid");
        };
    }
}
