package org.equipoise.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.problem.Objections;
import org.equipoise.profile.Found;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.wording.RowWording;
import org.equipoise.wording.Sentences;

/// The risks of a comparison counted in 1,000 people, where the comparison itself counts them in 100.
final class Thousands {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HUNDRED = 100;

    /// Beside a risk that a hundred people are too few for, the others of its row are counted in a thousand.
    private static final double TOO_SMALL_FOR_A_HUNDRED = 0.001;

    private final Aid aid;
    private final ComparisonView view;
    private final PersonalEvidence evidence;
    private final Optional<Sentences> sentences;

    Thousands(Aid aid, ComparisonView view) {
        this.aid = aid;
        this.view = view;
        this.sentences = Sentences.in(view.language());
        Map<String, JsonNode> told = new HashMap<>();
        view.profile().forEach((item, answer) -> told.put(item, JSON.valueToTree(answer)));
        this.evidence = new PersonalEvidence(aid, Profile.read(aid, told, new Objections()));
    }

    static boolean concern(RowView row) {
        return row.denominator() != null && row.denominator() == HUNDRED;
    }

    /// Empty of rows that need no counting anew.
    Optional<RowWording> row(RowView row) {
        return concern(row)
                ? aid.attribute(row.attribute()).flatMap(attribute -> sentences.map(said -> counted(attribute, said)))
                : Optional.empty();
    }

    private RowWording counted(Attribute attribute, Sentences said) {
        Map<String, Found> cells = new LinkedHashMap<>();
        view.options().forEach(option -> cells.put(option.id(), evidence.of(attribute.cell(option.id()))));
        return new RowWording(aid.text(view.language()), said, attribute, cells, List.of(TOO_SMALL_FOR_A_HUNDRED));
    }
}
