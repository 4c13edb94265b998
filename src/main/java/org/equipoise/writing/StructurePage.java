package org.equipoise.writing;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.drafttable.Place;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// The structure and numbers of a draft as text.
///
/// @param typed what stands in the field
/// @param stored what is saved, where somebody saved in between; empty otherwise
record StructurePage(
        Speech say,
        String address,
        String title,
        long revision,
        String typed,
        String stored,
        List<Place> findings,
        List<SchemaWords.Thing> things,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {}
