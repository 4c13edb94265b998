package org.equipoise.upkeeppages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.identity.Role;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.recall.Recalls;
import org.equipoise.upkeep.Numbered;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/recall/{slug}/{version}")
@Produces(MediaType.TEXT_HTML)
class RecallPageResource {

    private static final int PAGE = 20;

    private final Recalls recalls;
    private final Numbered numbered;
    private final ReaderLanguage reader;

    RecallPageResource(Recalls recalls, Numbered numbered, ReaderLanguage reader) {
        this.reader = reader;
        this.recalls = recalls;
        this.numbered = numbered;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.CLINICIAN, Role.QUALITY, Role.ADMIN})
    public RecallPage read(String slug, String version, @RestQuery @Nullable UUID before) {
        AidVersion held = numbered.version(slug, version);
        AidVersion newer = recalls.newer(held).orElse(null);
        Speech say = reader.speakAny();
        return RecallPage.of(
                say, recalls.recall(held, newer, before, PAGE, say.language().tag()));
    }
}
