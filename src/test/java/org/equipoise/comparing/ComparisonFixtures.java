package org.equipoise.comparing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.evidence.Scale;

/// Questions as callers write them (an apostrophe stands for a quotation mark), and what is answered.
public final class ComparisonFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String RATED = "{'profile': {'ten-year-risk': 0.10}, 'priorities': {'method': 'rating', 'ratings':"
            + " {'heart-attack-or-stroke': 9, 'a-tablet-every-day': 4}, 'unsure': ['new-diabetes']},"
            + " 'leaning': 'no-statin'}";

    static final Aid STATINS = AidFixtures.statins();
    static final Aid KNEE = AidFixtures.knee();

    private static final List<String> OPTIONS = List.of("wait", "operate");

    /// Waiting is as good in pain and better in time.
    public static final Aid ONE_SIDED = AidFixtures.aid(
            OPTIONS,
            AidFixtures.row("pain", new Scale(10, 0), OPTIONS, AidFixtures.quantity(5), AidFixtures.quantity(5)),
            AidFixtures.row("time", new Scale(10, 0), OPTIONS, AidFixtures.quantity(2), AidFixtures.quantity(8)));

    private ComparisonFixtures() {}

    public static ComparisonView done(Aid aid, String question) {
        return ((Compared.Done) compare(aid, question, TODAY)).view();
    }

    public static ComparisonView withWorkings(Aid aid, String question) {
        return ((Compared.Done) compare(aid, read(question).askingForWorkings(), TODAY)).view();
    }

    static Compared compare(Aid aid, String question, LocalDate day) {
        return compare(aid, read(question), day);
    }

    private static Compared compare(Aid aid, Question question, LocalDate day) {
        return Comparisons.compare(new AidVersion(3, "", Instant.EPOCH, aid), question, day, new Recent());
    }

    private static Question read(String question) {
        try {
            return new ObjectMapper().readValue(question.replace('\'', '"'), Question.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static CellView cell(ComparisonView view, String attribute, String option) {
        return view.rows().stream()
                .filter(row -> row.attribute().equals(attribute))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.option().equals(option))
                .findFirst()
                .orElseThrow();
    }
}
