package org.equipoise.drafttable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.EditorialDesk;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftFinding;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Language;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;

/// A draft with its findings, as the author's pages need it.
@ApplicationScoped
public class Table {

    private final AuthoringDesk drafts;
    private final EditorialDesk desk;
    private final ReaderLanguage reader;

    Table(AuthoringDesk drafts, EditorialDesk desk, ReaderLanguage reader) {
        this.drafts = drafts;
        this.desk = desk;
        this.reader = reader;
    }

    /// How the pages speak.
    public Speech say() {
        return reader.speak(Language.ENGLISH, List.of());
    }

    public Mistakes noMistakes() {
        return new Mistakes(say().words());
    }

    public Manuscript get(UUID id) {
        return drafts.find(id).orElseThrow(() -> ProblemType.DRAFT_NOT_FOUND.because(""));
    }

    public Manuscript getOpen(UUID id) {
        Manuscript manuscript = get(id);
        if (!manuscript.draft().state().isOpen()) {
            throw ProblemType.DRAFT_NOT_OPEN.because("");
        }
        return manuscript;
    }

    /// Those of an open draft whose place begins with `within`.
    public List<Place> findings(Manuscript manuscript, String within) {
        return manuscript.draft().state().isOpen()
                ? desk.findings(manuscript).stream()
                        .filter(finding -> isWithin(within, finding))
                        .map(finding -> Place.of(manuscript, finding))
                        .toList()
                : List.of();
    }

    private static boolean isWithin(String place, DraftFinding finding) {
        return place.isEmpty()
                || finding.pointer().equals(place)
                || finding.pointer().startsWith(place + "/");
    }

    public static long revision(String typed) {
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
    }

    public static Precondition unchanged(long revision) {
        return Precondition.of(Precondition.tag(revision));
    }
}
