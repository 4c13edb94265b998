package org.equipoise.refusal;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.problem.ProblemType;

/// What each problem's address leads to: what it means, in plain words.
@Path("/problems/{name}")
class ProblemTypeResource {

    private final ReaderLanguage reader;

    ProblemTypeResource(ReaderLanguage reader) {
        this.reader = reader;
    }

    record ProblemTypeView(String type, String title, int status, String meaning) {}

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public ProblemTypeView describe(String name) {
        ProblemType type = find(name);
        return new ProblemTypeView(type.uri(), type.title(), type.status(), type.meaning());
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(String name) {
        ProblemType type = find(name);
        return ProblemPage.of(type, "", reader.speakAny());
    }

    private static ProblemType find(String name) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.uri().equals("/problems/" + name))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("No problem has this name."));
    }
}
