package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.evidence.Scale;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// From where to where an attribute goes, for a person who says how much that matters.
///
/// @param worst null where the aid names no ends, as where nothing is known of any option
/// @param text all of it in a few words; null in languages that the service has no sentences for
@JsonInclude(JsonInclude.Include.NON_NULL)
record SwingView(
        String attribute,
        String name,
        @Nullable String unit,
        @Nullable String time,
        @Nullable EndView worst,
        @Nullable EndView best,
        @Nullable String text) {

    /// @param value a probability, or a number in the unit; null where the ends are described in words alone
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndView(String text, @Nullable Double value) {

        private static @Nullable EndView of(@Nullable String words, @Nullable Double value) {
            return words == null ? null : new EndView(words, value);
        }
    }

    /// @param sentences null in languages that the service has none for
    static SwingView of(Attribute attribute, AidText text, @Nullable Sentences sentences) {
        AidText.AttributeText words = Objects.requireNonNull(text.attributes().get(attribute.id()));
        Scale scale = attribute.scale();
        return new SwingView(
                attribute.id(),
                words.name(),
                text.unit(attribute),
                words.time(),
                EndView.of(words.worst(), scale == null ? null : (Double) scale.worst()),
                EndView.of(words.best(), scale == null ? null : (Double) scale.best()),
                sentences == null ? null : sentence(words, sentences));
    }

    private static String sentence(AidText.AttributeText words, Sentences sentences) {
        String what = words.time() == null ? words.name() : sentences.say("swing.timed", words.name(), words.time());
        return words.worst() == null || words.best() == null
                ? sentences.say("swing.without-ends", what)
                : sentences.say("swing", what, words.worst(), words.best());
    }
}
