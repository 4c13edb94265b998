package org.equipoise.journey;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.preparation.Told;
import org.equipoise.standing.Held;

/// What the patient told, step by step.
record AnswersPage(
        Speech say, Held held, List<Part> parts, boolean finished, boolean open, boolean changedElsewhere, int revision)
        implements TemplateInstance {

    record Part(String title, String change, List<Told> told) {}
}
