package org.equipoise.calculator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.equipoise.evidence.TimeFrame;
import org.jspecify.annotations.Nullable;

/// Over what time a risk is counted: up to a time, or in each such time.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HorizonView(@Nullable String at, @Nullable String each) {

    static HorizonView of(TimeFrame horizon) {
        return switch (horizon) {
            case TimeFrame.At(var time) -> new HorizonView(time.toString(), null);
            case TimeFrame.Each(var period) -> new HorizonView(null, period.toString());
            case TimeFrame.Between _, TimeFrame.During _ ->
                throw new IllegalArgumentException("A model's horizon is a time or a period");
        };
    }
}
