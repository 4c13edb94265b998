package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.values.ChoiceTasks;
import org.equipoise.values.Method;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// The choice tasks of the method `best-worst`, in the order in which to ask them.
///
/// @param offered whether the aid has enough attributes to choose from
/// @param why what keeps it from being offered, in words
/// @param timesShown in how many of the tasks each attribute and each own concern is shown
@JsonInclude(JsonInclude.Include.NON_NULL)
record BestWorstTasksView(
        String slug,
        int version,
        String language,
        boolean offered,
        @Nullable String why,
        int timesShown,
        List<AttributeNameView> attributes,
        List<TaskView> tasks) {

    record AttributeNameView(String id, String name) {}

    /// As it is sent back, with `best` and `worst` beside it.
    record TaskView(List<String> shown) {}

    /// @param ownConcerns how many of the person's own concerns are shown among the attributes
    static BestWorstTasksView of(AidVersion version, String language, int ownConcerns) {
        Aid aid = version.aid();
        AidText text = aid.text(language);
        ChoiceTasks tasks = ChoiceTasks.of(aid, ownConcerns);
        boolean offered = Method.offeredBy(aid).contains(Method.BEST_WORST);
        return new BestWorstTasksView(
                aid.slug(),
                version.version(),
                language,
                offered,
                offered ? null : spoken(language).say("best-worst.too-few"),
                tasks.timesShown(),
                aid.attributes().stream()
                        .filter(Attribute::scored)
                        .map(row -> new AttributeNameView(
                                row.id(),
                                Objects.requireNonNull(text.attributes().get(row.id()))
                                        .name()))
                        .toList(),
                tasks.tasks().stream().map(TaskView::new).toList());
    }

    private static Sentences spoken(String language) {
        return Sentences.in(language).or(() -> Sentences.in("en")).orElseThrow();
    }
}
