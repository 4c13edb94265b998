package org.equipoise.writing;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.drafttable.Place;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// One part of a language's words, to be written.
///
/// @param changedElsewhere whether somebody saved the draft in between; what they saved stands beside each field
record TextPartPage(
        Speech say,
        String address,
        String action,
        String title,
        String part,
        String language,
        long revision,
        boolean changedElsewhere,
        List<Place> findings,
        List<Field> fields,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
