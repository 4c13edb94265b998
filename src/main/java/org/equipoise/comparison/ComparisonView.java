package org.equipoise.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.explanation.SentenceView;
import org.equipoise.profile.Profile;
import org.equipoise.translation.TranslationView;
import org.equipoise.values.OwnConcern;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// A comparison as it is answered and shown: words in one language, numbers rounded as a reader sees them.
///
/// @param rows in the order of the person's priorities
/// @param matches in the aid's order; empty while `enoughTold` is false, and where the aid shows rows alone
/// @param closest the option that matches most closely; null where none can be named, or where the one that leads is
/// not
///     offered here
/// @param tooCloseToTell whether there are matches and none of them leads
/// @param draws in how many draws from the evidence's uncertainty the options were compared; null without matches
/// @param enoughTold whether anything is told that weighs
/// @param whatWouldChangeIt for every priority; empty where none is closest
/// @param explanation what all this comes to, in sentences
/// @param unsure attributes, and concerns of the person's own, of which they said that they are not sure
/// @param profile the answers that the numbers rest on: numbers, booleans and choices
/// @param assumed the items among them that were assumed of the aid's reference person
/// @param baselines where the person's starting risks come from that a risk model can give
/// @param asOf the day for which numbers were found fresh or stale
/// @param engine the version of the arithmetic
/// @param translation what to know of the translation; null in the language that was not translated
/// @param workings every step with its numbers; left out where nobody asked for it
public record ComparisonView(
        AidRef aid,
        String language,
        List<OptionView> options,
        List<RowView> rows,
        List<MatchView> matches,
        @Nullable String closest,
        boolean tooCloseToTell,
        @Nullable Integer draws,
        boolean enoughTold,
        List<ChangeView> whatWouldChangeIt,
        List<TradeOffView> tradeOffs,
        List<SentenceView> explanation,
        List<String> unsure,
        List<OwnConcernView> ownConcerns,
        SequencedMap<String, Object> profile,
        List<String> assumed,
        List<BaselineView> baselines,
        LocalDate asOf,
        String engine,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TranslationView translation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WorkingsView workings) {

    public record AidRef(String slug, int version, String title) {}

    /// @param offered null where it is: nothing is said of what is as usual
    public record OptionView(
            String id,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean offered,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String notOffered) {

        private static OptionView of(Aid.Option option, AidText text) {
            AidText.OptionText words = Objects.requireNonNull(text.options().get(option.id()));
            return new OptionView(
                    option.id(), words.name(), option.offeredHere() ? null : (Boolean) false, words.notOffered());
        }

        public boolean offeredHere() {
            return offered == null;
        }
    }

    /// A concern of the person's own; without an importance where the method names it among the attributes.
    public record OwnConcernView(
            String id, String text, @Nullable BigDecimal importance) {

        private static OwnConcernView of(String id, OwnConcern concern) {
            Double importance = concern.importance();
            return new OwnConcernView(id, concern.text(), importance == null ? null : Rounding.plain(importance));
        }
    }

    /// The exact bytes of the answer, in UTF-8: the same view always gives the same.
    public byte[] json() {
        return ComparisonJson.write(this);
    }

    /// What [#json] wrote, of this version of the arithmetic or an earlier one, which may not have had every member.
    public static ComparisonView read(byte[] json) {
        return ComparisonJson.read(json);
    }

    public static ComparisonView of(
            AidVersion version, Comparison comparison, Sentences sentences, boolean withWorkings) {
        Aid aid = version.aid();
        AidText text = aid.text(comparison.language());
        Telling telling = comparison.sheet().telling(comparison.language(), sentences, comparison.asOf());
        List<MatchView> matches = MatchView.all(telling, comparison);
        List<OwnConcern> own = comparison.elicitation().ownConcerns();
        return new ComparisonView(
                new AidRef(aid.slug(), version.version(), text.title()),
                comparison.language(),
                aid.options().stream()
                        .map(option -> OptionView.of(option, text))
                        .toList(),
                rows(telling, comparison, matches),
                matches,
                comparison.closest(),
                comparison.tooCloseToTell(),
                matches.isEmpty() ? null : comparison.draws(),
                comparison.weights().told(),
                comparison.changes().stream().map(ChangeView::of).toList(),
                comparison.tradeOffs().stream()
                        .flatMap(each -> TradeOffView.of(telling, comparison, each).stream())
                        .toList(),
                Explaining.of(telling, comparison, matches),
                comparison.elicitation().priorities().unsure(),
                IntStream.range(0, own.size())
                        .mapToObj(i -> OwnConcernView.of(OwnConcern.id(i), own.get(i)))
                        .toList(),
                profile(comparison.sheet().profile()),
                comparison.sheet().profile().assumed(),
                comparison.sheet().baselines(),
                comparison.asOf(),
                ComparisonEngine.VERSION,
                aid.translation(comparison.language()).map(TranslationView::of).orElse(null),
                withWorkings ? WorkingsView.of(comparison) : null);
    }

    private static List<RowView> rows(Telling telling, Comparison comparison, List<MatchView> matches) {
        List<RowView> rows = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            int at = rows.size();
            List<@Nullable BigDecimal> contributions = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                contributions.add(
                        matches.isEmpty()
                                ? null
                                : matches.get(i).contributions().get(at));
            }
            rows.add(
                    row.attribute() == null
                            ? RowView.own(telling, comparison.elicitation().textOf(row.id()), row)
                            : telling.row(row.attribute()).view().with(row, contributions));
        }
        return rows;
    }

    private static SequencedMap<String, Object> profile(Profile profile) {
        SequencedMap<String, Object> answers = new LinkedHashMap<>();
        profile.answers()
                .forEach((item, answer) -> answers.put(
                        item,
                        switch (answer) {
                            case Profile.Answer.Measured(double value) -> Rounding.plain(value);
                            case Profile.Answer.Said(boolean yes) -> yes;
                            case Profile.Answer.Chosen(String choice) -> choice;
                        }));
        return answers;
    }
}
