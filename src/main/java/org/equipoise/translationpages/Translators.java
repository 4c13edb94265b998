package org.equipoise.translationpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.Manuscript;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.translating.TranslationDesk;
import org.equipoise.translating.TranslationSheet;

/// Lays out the pages of a draft's translations.
@ApplicationScoped
class Translators {

    static final String ROLE = "/role";
    static final String DOCUMENT = "/document";

    /// What is ticked beside a string: that its words are still right, or that it was read.
    static final String TICKED = "ticked";

    private final AuthoringDesk drafts;
    private final TranslationDesk desk;
    private final Identity identity;
    private final ReaderLanguage reader;

    Translators(AuthoringDesk drafts, TranslationDesk desk, Identity identity, ReaderLanguage reader) {
        this.drafts = drafts;
        this.desk = desk;
        this.identity = identity;
        this.reader = reader;
    }

    Speech say() {
        return reader.speakAny();
    }

    /// Refused where there is no such open draft.
    Manuscript open(UUID id) {
        Manuscript manuscript = drafts.find(id).orElseThrow(() -> ProblemType.DRAFT_NOT_FOUND.because(""));
        if (!manuscript.draft().state().isOpen()) {
            throw ProblemType.DRAFT_NOT_OPEN.because("");
        }
        return manuscript;
    }

    TranslationSheet sheet(Manuscript manuscript, String language) {
        return desk.sheet(manuscript, language).orElseThrow(() -> ProblemType.NOT_FOUND.because(""));
    }

    SheetPart part(TranslationSheet sheet, String name) {
        return SheetPart.of(sheet).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(""));
    }

    static long revision(Typed typed) {
        String revision = typed.one("revision");
        return revision.matches("\\d{1,9}") ? Long.parseLong(revision) : -1;
    }

    static Precondition unchanged(long revision) {
        return Precondition.of(Precondition.tag(revision));
    }

    static String address(UUID draft, String language) {
        return "/drafts/%s/translations/%s".formatted(draft, language);
    }

    SheetPage overview(Manuscript manuscript, TranslationSheet sheet) {
        Speech say = say();
        Words words = say.words();
        String address = address(manuscript.draft().id(), sheet.language());
        return new SheetPage(
                say,
                "/drafts/" + manuscript.draft().id(),
                manuscript.draft().title(),
                PartPage.Tongue.of(sheet.from(), words).name(),
                PartPage.Tongue.of(sheet.language(), words).name(),
                sheet.isComplete(),
                SheetPage.counts(sheet, words),
                sheet.reviewedBy().stream()
                        .map(each ->
                                words.say("translate-review", each.role(), words.day(each.date()), each.document()))
                        .toList(),
                SheetPart.of(sheet).stream()
                        .map(part -> new SheetPage.Part(
                                address + "/" + part.name(), part.title(words), SheetPage.counts(part, words)))
                        .toList());
    }

    /// @param typed what stands in the fields; nothing where what is stored does
    PartPage part(
            Speech say,
            Manuscript manuscript,
            TranslationSheet sheet,
            SheetPart part,
            boolean reviewing,
            Typed typed,
            boolean changedElsewhere,
            Mistakes mistakes) {
        Words words = say.words();
        boolean fresh = typed.equals(Typed.NOTHING);
        List<String> ticked = typed.all(TICKED);
        List<PartPage.Row> rows = part.lines().stream()
                .filter(line -> !reviewing || PartPage.Row.isReviewable(line))
                .map(line -> {
                    String stands = fresh || reviewing ? line.text() : typed.one(line.pointer());
                    return PartPage.Row.of(
                            line,
                            stands,
                            changedElsewhere
                                            && !stands.strip()
                                                    .equals(line.text().strip())
                                    ? line.text()
                                    : "",
                            ticked.contains(line.pointer()),
                            mistakes.of(line.pointer()),
                            words);
                })
                .toList();
        List<Field> reviewers = reviewing ? reviewers(words, typed, mistakes) : List.of();
        List<Field> all = new ArrayList<>(reviewers);
        rows.forEach(
                row -> all.add(Field.text(Field.Kind.AREA, row.pointer(), row.label(), "", Typed.NOTHING, mistakes)));
        String address = address(manuscript.draft().id(), sheet.language());
        return new PartPage(
                say,
                address,
                address + "/" + part.name() + (reviewing ? "/review" : ""),
                manuscript.draft().title(),
                part.title(words),
                PartPage.Tongue.of(sheet.from(), words),
                PartPage.Tongue.of(sheet.language(), words),
                manuscript.draft().revision(),
                reviewing,
                manuscript.draft().mayBeJudgedBy(identity.caller().account()),
                changedElsewhere,
                rows,
                reviewers,
                mistakes.all(all));
    }

    private static List<Field> reviewers(Words words, Typed typed, Mistakes mistakes) {
        return Stream.of(ROLE, DOCUMENT)
                .map(name -> Field.text(
                        Field.Kind.TEXT,
                        name,
                        words.say("translate-review" + name.replace('/', '-')),
                        words.say("translate-review" + name.replace('/', '-') + "-hint"),
                        typed,
                        mistakes))
                .toList();
    }
}
