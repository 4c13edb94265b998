package org.equipoise.authorpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.EditorialDesk;
import org.equipoise.authoring.Manuscript;
import org.equipoise.authorpages.DraftPage.Todo;
import org.equipoise.checklist.Checklists;
import org.equipoise.drafttable.Place;
import org.equipoise.drafttable.Table;
import org.equipoise.drafttable.Words;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.language.Speech;
import org.equipoise.translating.Sheets;

/// Lays out the page of a draft for whoever reads it.
@ApplicationScoped
class DraftPages {

    static final String VERDICT = "/verdict";
    static final String NOTE = "/note";
    static final String LANGUAGE = "/language";

    private static final int LATEST = 5;

    private final Table table;
    private final AuthoringDesk drafts;
    private final EditorialDesk desk;
    private final Checklists lists;
    private final Identity identity;

    DraftPages(Table table, AuthoringDesk drafts, EditorialDesk desk, Checklists lists, Identity identity) {
        this.table = table;
        this.drafts = drafts;
        this.desk = desk;
        this.lists = lists;
        this.identity = identity;
    }

    DraftPage page(Manuscript manuscript) {
        return page(manuscript, Typed.NOTHING, table.noMistakes());
    }

    DraftPage page(Manuscript manuscript, Typed typed, Mistakes mistakes) {
        Draft draft = manuscript.draft();
        boolean mayJudge = draft.mayBeJudgedBy(identity.caller().account());
        List<Place> findings = table.findings(manuscript, "");
        Todo todo = todo(draft, mayJudge, findings.isEmpty());
        List<Field> fields = fields(draft, todo, typed, mistakes);
        Speech say = table.say();
        return new DraftPage(
                say,
                "/drafts/" + draft.id(),
                draft.title(),
                draft.slug(),
                Words.of(draft),
                draft.writers().stream().map(Draft.Writer::name).collect(Collectors.joining(", ")),
                say.words().time(draft.begunAt()),
                draft.revision(),
                draft.state().isOpen(),
                todo,
                waits(draft, mayJudge),
                findings.isEmpty(),
                findings,
                draft.state().isOpen() && findings.isEmpty() ? wanted(manuscript) : List.of(),
                draft.state().isOpen() && findings.isEmpty() ? checklists(draft) : List.of(),
                texts(manuscript, findings),
                draft.publishedAs() == null ? "" : "/aids/" + draft.slug(),
                draft.publishedAs() == null ? "" : "/withdrawals/%s/%d".formatted(draft.slug(), draft.publishedAs()),
                drafts.history(draft, Integer.MAX_VALUE, LATEST).stream()
                        .map(event -> HistoryPage.Entry.of(say, event))
                        .toList(),
                fields,
                mistakes.all(fields));
    }

    private List<DraftPage.Link> wanted(Manuscript manuscript) {
        return desk.unconfirmed(manuscript).stream()
                .map(each -> new DraftPage.Link(
                        "/drafts/%s/checklists/%s#item-%s"
                                .formatted(
                                        manuscript.draft().id(),
                                        each.list(),
                                        each.item().id()),
                        each.item().id() + " " + each.item().brief()))
                .toList();
    }

    private List<DraftPage.Link> checklists(Draft draft) {
        return lists.lists().stream()
                .map(list ->
                        new DraftPage.Link("/drafts/%s/checklists/%s".formatted(draft.id(), list.id()), list.title()))
                .toList();
    }

    private static List<DraftPage.Text> texts(Manuscript manuscript, List<Place> findings) {
        return manuscript.content().texts().keySet().stream()
                .map(language -> {
                    String address =
                            "/drafts/%s/texts/%s".formatted(manuscript.draft().id(), language);
                    long its = findings.stream()
                            .map(Place::address)
                            .filter(each -> each.equals(address) || each.startsWith(address + "/"))
                            .count();
                    return new DraftPage.Text(
                            address,
                            Words.language(language),
                            Words.findings(its),
                            Sheets.source(manuscript.content())
                                            .filter(language::equals)
                                            .isPresent()
                                    ? ""
                                    : "/drafts/%s/translations/%s"
                                            .formatted(manuscript.draft().id(), language));
                })
                .toList();
    }

    private static Todo todo(Draft draft, boolean mayJudge, boolean sound) {
        return switch (draft.state()) {
            case DRAFT -> sound ? Todo.CHECK : Todo.MEND;
            case CHECKED -> sound ? Todo.HAND_IN : Todo.MEND;
            case IN_REVIEW -> !mayJudge ? Todo.NOTHING : draft.approved() ? Todo.PUBLISH : Todo.REVIEW;
            case PUBLISHED -> Todo.RE_REVIEW;
            case IN_RE_REVIEW, SUPERSEDED, DISCARDED -> Todo.NOTHING;
        };
    }

    private static String waits(Draft draft, boolean mayJudge) {
        if (draft.state() != Draft.State.IN_REVIEW || mayJudge) {
            return "";
        }
        return draft.approved()
                ? "Another author publishes it: you wrote a part of it."
                : "Another author reviews it: you wrote a part of it.";
    }

    private static List<Field> fields(Draft draft, Todo todo, Typed typed, Mistakes mistakes) {
        if (todo == Todo.REVIEW) {
            return List.of(
                    Field.pick(
                            Field.Kind.RADIOS,
                            VERDICT,
                            "Your verdict",
                            "",
                            Stream.of(
                                    Field.choice("approved", "Approve it exactly as it stands"),
                                    Field.choice("changes-wanted", "Send it back: changes are wanted")),
                            typed,
                            mistakes),
                    Field.text(
                            Field.Kind.AREA,
                            NOTE,
                            "What you have to say about it",
                            "If you send it back, say what is to be changed.",
                            typed,
                            mistakes));
        }
        return draft.state().isOpen()
                ? List.of(Field.text(
                        Field.Kind.TEXT,
                        LANGUAGE,
                        "Add a language",
                        "A language tag, such as es for Spanish or en-simple for easy English.",
                        typed,
                        mistakes))
                : List.of();
    }
}
