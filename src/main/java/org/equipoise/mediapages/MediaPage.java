package org.equipoise.mediapages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// The media of a draft, and the form that brings another.
///
/// @param files the fields for files, in their place after the others that say what it is
record MediaPage(
        Speech say,
        String address,
        String title,
        long revision,
        boolean changedElsewhere,
        List<Item> items,
        List<Field> fields,
        List<FileField> files,
        List<Field> words,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {

    /// @param captions in which languages it has some
    record Item(String id, String title, String kind, List<Link> files, String captions) {}

    record Link(String address, String name) {}

    /// @param accept the endings of the files that fit
    record FileField(String name, String label, String hint, String accept, String error) {}
}
