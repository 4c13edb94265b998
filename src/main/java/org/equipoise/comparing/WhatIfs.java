package org.equipoise.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparing.WhatIfRequest.WhatIf;
import org.equipoise.comparison.Asked;
import org.equipoise.comparison.ComparisonEngine;
import org.equipoise.problem.Objections;
import org.equipoise.robustness.Draws;
import org.jspecify.annotations.Nullable;

/// Answers several comparisons of one aid in numbers alone.
class WhatIfs {

    private static final String AT = "/comparisons";

    /// No words are answered, in no language.
    private static final String UNSPOKEN = "";

    private final AidVersion version;
    private final QuestionReader reader;
    private final LocalDate today;

    WhatIfs(AidVersion version, LocalDate today, Recent recent) {
        this.version = version;
        this.today = today;
        this.reader = new QuestionReader(version, today, recent);
    }

    WhatIfAnswered answer(WhatIfRequest request) {
        Objections objections = new Objections();
        List<Asked> asked = read(request, objections);
        if (objections.any()) {
            return new WhatIfAnswered.Refused(objections.all());
        }
        return new WhatIfAnswered.Done(WhatIfAnswer.of(
                version, asked.stream().map(ComparisonEngine::compare).toList(), today));
    }

    private List<Asked> read(WhatIfRequest request, Objections objections) {
        List<@Nullable WhatIf> variants = request.comparisons() == null ? List.of() : request.comparisons();
        if (variants.isEmpty() || variants.size() > WhatIfRequest.MOST) {
            objections.at(AT, "Ask for 1 to %d comparisons.".formatted(WhatIfRequest.MOST));
            return List.of();
        }
        List<Asked> asked = new ArrayList<>();
        long draws = 0;
        for (int i = 0; i < variants.size(); i++) {
            WhatIf variant = variants.get(i);
            if (variant == null) {
                objections.at(AT + "/" + i, "Send an object.");
            } else {
                asked.add(read(variant, AT + "/" + i, objections));
                draws += Objects.requireNonNullElse(variant.draws(), Draws.USUAL);
            }
        }
        if (!objections.any() && draws > WhatIfRequest.MOST_DRAWS) {
            objections.at(AT, "Together, ask for at most %d draws.".formatted(WhatIfRequest.MOST_DRAWS));
        }
        return asked;
    }

    private Asked read(WhatIf variant, String at, Objections objections) {
        Objections own = new Objections();
        Asked asked = reader.read(variant.question(), UNSPOKEN, variant.options(), own);
        own.all().forEach(violation -> objections.at(at + violation.pointer(), violation.detail()));
        return asked;
    }
}
