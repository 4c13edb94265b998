package org.equipoise.upkeeppages;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.difference.Difference;
import org.equipoise.language.Language;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.upkeep.Numbered;
import org.equipoise.web.OfferedLanguages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/aids/{slug}/versions/{version}/changes")
@Produces(MediaType.TEXT_HTML)
class ChangesPageResource {

    private final Numbered numbered;
    private final ReaderLanguage reader;
    private final Clock clock;

    ChangesPageResource(Numbered numbered, ReaderLanguage reader, Clock clock) {
        this.reader = reader;
        this.numbered = numbered;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public ChangesPage read(String slug, String version, @RestQuery @Size(max = 10) @Nullable String since) {
        AidVersion after = numbered.version(slug, version);
        AidVersion before = numbered.since(after, since);
        OfferedLanguages offered = OfferedLanguages.of(after);
        Language language = offered.best(reader.preference());
        Difference difference = Difference.between(before.aid(), after.aid(), language.tag(), LocalDate.now(clock));
        return ChangesPage.of(reader.speak(language, offered.tags()), after, before.version(), difference);
    }
}
