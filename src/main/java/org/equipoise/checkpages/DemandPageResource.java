package org.equipoise.checkpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.equipoise.checklist.Checklists;
import org.equipoise.checklist.Checklists.Named;
import org.equipoise.demand.Demand;
import org.equipoise.demand.Demanding;
import org.equipoise.demand.Demands;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;

/// What an organisation wants confirmed: its authors read it, and whoever watches over them sets it.
@Path("/demanded-confirmations")
@Produces(MediaType.TEXT_HTML)
class DemandPageResource {

    private static final int REFUSED = 422;

    private final Checkers checkers;
    private final Checklists checklists;
    private final Demands demands;
    private final Identity identity;

    DemandPageResource(Checkers checkers, Checklists checklists, Demands demands, Identity identity) {
        this.checkers = checkers;
        this.checklists = checklists;
        this.demands = demands;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.QUALITY, Role.ADMIN})
    public DemandPage read(@RestQuery @DefaultValue("") String saved) {
        Demand demand = demand();
        return page(demand, typed(demand), !saved.isEmpty(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.QUALITY, Role.ADMIN})
    public Response tell(MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        String revision = typed.one("revision");
        Precondition precondition =
                Precondition.of(Precondition.tag(revision.matches("\\d{1,9}") ? Long.parseLong(revision) : -1));
        List<String> names = byList().keySet().stream()
                .flatMap(list -> typed.all("/" + list).stream())
                .toList();
        return switch (demands.tell(precondition, names, identity.caller())) {
            case Demanding.Done _ ->
                Response.seeOther(URI.create("/demanded-confirmations?saved=yes"))
                        .build();
            case Demanding.Stale _ ->
                Response.status(REFUSED)
                        .entity(page(demand(), typed, false, true))
                        .build();
            case Demanding.Unknown _ -> throw ProblemType.INVALID_REQUEST.because("");
        };
    }

    private Demand demand() {
        return demands.of(identity.caller().organisation());
    }

    private static Typed typed(Demand demand) {
        return new Typed(demand.own().stream()
                .collect(Collectors.groupingBy(
                        each -> "/" + each.list(), Collectors.mapping(Named::name, Collectors.toList()))));
    }

    private Map<String, List<Named>> byList() {
        return checklists.confirmable().stream()
                .collect(Collectors.groupingBy(Named::list, TreeMap::new, Collectors.toList()));
    }

    private DemandPage page(Demand demand, Typed typed, boolean saved, boolean changedElsewhere) {
        Speech say = checkers.say();
        boolean mayTell =
                identity.caller().is(Role.QUALITY) || identity.caller().is(Role.ADMIN);
        return new DemandPage(
                changedElsewhere ? say.withoutLinks() : say,
                demand.revision(),
                saved,
                changedElsewhere,
                demand.installation().stream().map(DemandPageResource::words).toList(),
                demand.own().stream().map(DemandPageResource::words).toList(),
                mayTell ? fields(typed, new Mistakes(say.words())) : List.of());
    }

    private List<Field> fields(Typed typed, Mistakes mistakes) {
        return byList().entrySet().stream()
                .map(list -> Field.pick(
                        Field.Kind.CHECKS,
                        "/" + list.getKey(),
                        list.getKey(),
                        "",
                        list.getValue().stream().map(each -> Field.choice(each.name(), words(each))),
                        typed,
                        mistakes))
                .toList();
    }

    private static String words(Named named) {
        return named.item().id() + " " + named.item().brief();
    }
}
