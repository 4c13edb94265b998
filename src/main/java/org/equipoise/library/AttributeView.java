package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.evidence.Scale;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record AttributeView(
        String id,
        String name,
        Attribute.Kind kind,
        Attribute.@Nullable Facet facet,
        @Nullable String time,
        @Nullable String population,
        @Nullable String unit,
        @Nullable ScaleView scale,
        @Nullable String explanation,
        List<CellView> cells) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScaleView(
            double worst,
            double best,
            @Nullable String worstText,
            @Nullable String bestText) {}

    static AttributeView of(Aid aid, Attribute attribute, AidText text, LocalDate today) {
        AidText.AttributeText words = Objects.requireNonNull(text.attributes().get(attribute.id()));
        Scale scale = attribute.scale();
        return new AttributeView(
                attribute.id(),
                words.name(),
                attribute.kind(),
                attribute.facet(),
                words.time(),
                words.population(),
                text.unit(attribute),
                scale == null ? null : new ScaleView(scale.worst(), scale.best(), words.worst(), words.best()),
                words.explanation(),
                aid.options().stream()
                        .map(option -> CellView.of(
                                aid, option.id(), attribute.cell(option.id()), words.cell(option.id()), today))
                        .toList());
    }
}
