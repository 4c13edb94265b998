package org.equipoise.visitpages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Speech;
import org.equipoise.profileform.ProfileForm;
import org.equipoise.teachback.TeachBack;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;
import org.jspecify.annotations.Nullable;

/// The screen for both, put together of what is set and what it comes to.
record Showing(Speech say, Aid aid, AidText text, Typed typed, Mistakes mistakes) {

    private static final int FEW = 3;

    TogetherPage page(
            String address,
            String action,
            String reference,
            List<Notice> notices,
            long base,
            String done,
            @Nullable JsonNode own,
            ComparisonView view,
            List<TeachBack> kept) {
        List<ProfileTaps.Asked> profile =
                new ProfileTaps(new ProfileForm(aid, text, say.words())).fields(typed, mistakes);
        List<Field> priorities = new PriorityMarks(aid, text, say.words(), own).fields(typed, mistakes);
        List<Field> fields = Stream.concat(profile.stream().map(ProfileTaps.Asked::field), priorities.stream())
                .toList();
        ComparisonTable table = ComparisonTable.of(aid, view, say.words());
        int first = first(view);
        return new TogetherPage(
                say,
                !address.isEmpty(),
                address,
                action,
                text.title(),
                reference,
                notices,
                base,
                typed.opened(fields),
                done,
                profile.stream().filter(ProfileTaps.Asked::first).toList(),
                profile.stream().filter(asked -> !asked.first()).toList(),
                priorities,
                otherwise(view),
                mistakes.all(fields),
                new ComparisonTable(
                        table.rows().subList(0, first), table.translated(), table.held(), table.countable()),
                new ComparisonTable(
                        table.rows().subList(first, table.rows().size()), List.of(), null, table.countable()),
                Closeness.of(view, say.words()),
                view.enoughTold(),
                Talk.all(say.words()),
                Prompt.of(view, kept, say.words()));
    }

    /// How many rows stand before the eyes at once: those that weigh, which come first, or else a few.
    private static int first(ComparisonView view) {
        int weighed = (int) view.rows().stream()
                .filter(row -> row.weight() != null && row.weight().signum() > 0)
                .count();
        return weighed > 0 ? weighed : Math.min(FEW, view.rows().size());
    }

    /// In their order, where none of it is marked on the scales.
    private List<String> otherwise(ComparisonView view) {
        boolean marked = typed.fields().keySet().stream().anyMatch(name -> name.startsWith("/priorities/ratings/"));
        return marked
                ? List.of()
                : view.rows().stream()
                        .filter(row -> row.weight() != null && row.weight().signum() > 0)
                        .map(row -> aid.wanted(row.attribute(), text).orElse(row.name()))
                        .toList();
    }

    static Map<String, JsonNode> profile(JsonNode told) {
        Map<String, JsonNode> profile = new LinkedHashMap<>();
        told.properties().forEach(each -> profile.put(each.getKey(), each.getValue()));
        return profile;
    }
}
