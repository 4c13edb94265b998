package org.equipoise.aidpages;

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
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.comparing.Question;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.finding.Place;
import org.equipoise.language.Language;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Notices;
import org.equipoise.upkeep.Numbered;
import org.equipoise.web.OfferedLanguages;
import org.jboss.resteasy.reactive.RestQuery;

/// The published aids, for everybody to read.
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AidPageResource {

    private static final int PAGE = 50;

    /// In easy words too, as far as there are any.

    private final AidCatalogue catalogue;
    private final AidIndex index;
    private final Comparisons comparisons;
    private final Numbered numbered;
    private final Notices notices;
    private final ReaderLanguage reader;
    private final Clock clock;

    AidPageResource(
            AidCatalogue catalogue,
            AidIndex index,
            Comparisons comparisons,
            Numbered numbered,
            Notices notices,
            ReaderLanguage reader,
            Clock clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.comparisons = comparisons;
        this.numbered = numbered;
        this.notices = notices;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public AidListPage list(
            @RestQuery @DefaultValue("") @Size(max = 200) String q, @RestQuery @DefaultValue("") String after) {
        Place place = Place.of(after).orElse(null);
        Language language = new Language(reader.preference().best(Language.LISTED));
        return AidListPage.of(
                reader.speak(language, Language.LISTED),
                q.strip(),
                place,
                index.find(AidSearch.words(q.strip(), place, PAGE, language.tag())));
    }

    @GET
    @Path("aids/{slug}")
    @PermitAll
    public AidPage read(String slug) {
        return page(catalogue.newest(slug).orElseThrow(() -> ProblemType.AID_NOT_FOUND.because("")));
    }

    @GET
    @Path("aids/{slug}/versions/{version}")
    @PermitAll
    public AidPage readVersion(String slug, String version) {
        return page(numbered.version(slug, version));
    }

    private AidPage page(AidVersion version) {
        OfferedLanguages offered = OfferedLanguages.of(version);
        Language language = offered.best(reader.preference());
        Question question = new Question(language.tag(), null, null, null, null);
        return switch (comparisons.compare(version, question)) {
            case Compared.Done done ->
                AidPage.of(
                        version,
                        done.view(),
                        notices.toReaders(version, language.tag()),
                        LocalDate.now(clock),
                        reader.speak(language, offered.tags()),
                        reader.preference());
            case Compared.Refused _ -> throw new IllegalStateException("An empty question fits every aid");
        };
    }
}
