package org.equipoise.authorpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.aidpages.AidPage;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.DraftEvent;
import org.equipoise.authoring.EditorialDesk;
import org.equipoise.authoring.Manuscript;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.comparing.Question;
import org.equipoise.drafttable.Table;
import org.equipoise.identity.Role;
import org.equipoise.language.Language;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.web.OfferedLanguages;
import org.jboss.resteasy.reactive.RestQuery;

/// One draft: where it stands, how it will look, what happened to it.
@Path("/drafts/{id}")
@Produces(MediaType.TEXT_HTML)
class DraftPagesResource {

    private static final int PAGE = 50;

    private final Table table;
    private final DraftPages pages;
    private final AuthoringDesk drafts;
    private final EditorialDesk desk;
    private final Comparisons comparisons;
    private final ReaderLanguage reader;
    private final Clock clock;

    DraftPagesResource(
            Table table,
            DraftPages pages,
            AuthoringDesk drafts,
            EditorialDesk desk,
            Comparisons comparisons,
            ReaderLanguage reader,
            Clock clock) {
        this.table = table;
        this.pages = pages;
        this.drafts = drafts;
        this.desk = desk;
        this.comparisons = comparisons;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public DraftPage read(UUID id) {
        return pages.page(table.get(id));
    }

    /// The page as readers will have it; while there are findings, the draft itself.
    @GET
    @Path("/preview")
    @RolesAllowed(Role.AUTHOR)
    public Response preview(UUID id) {
        Manuscript manuscript = table.get(id);
        Optional<AidVersion> version = desk.preview(manuscript);
        if (version.isPresent()) {
            OfferedLanguages offered = OfferedLanguages.of(version.get());
            Language language = offered.best(reader.preference());
            Question question = new Question(language.tag(), null, null, null, null);
            if (comparisons.compare(version.get(), question) instanceof Compared.Done done) {
                return Response.ok(AidPage.of(
                                version.get(),
                                done.view(),
                                List.of(),
                                LocalDate.now(clock),
                                reader.speak(language, offered.tags()),
                                reader.preference()))
                        .build();
            }
        }
        return Response.seeOther(URI.create("/drafts/" + id)).build();
    }

    @GET
    @Path("/history")
    @RolesAllowed(Role.AUTHOR)
    public HistoryPage history(UUID id, @RestQuery @DefaultValue("2147483647") int before) {
        Manuscript manuscript = table.get(id);
        List<DraftEvent> found = drafts.history(manuscript.draft(), before, PAGE + 1);
        List<DraftEvent> shown = found.stream().limit(PAGE).toList();
        String address = "/drafts/" + id;
        Speech say = table.say();
        return new HistoryPage(
                say,
                address,
                manuscript.draft().title(),
                shown.stream().map(event -> HistoryPage.Entry.of(say, event)).toList(),
                found.size() > PAGE
                        ? address + "/history?before=" + shown.getLast().number()
                        : "");
    }
}
