package org.equipoise.checkpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.language.Speech;

/// What an organisation wants confirmed before it publishes.
///
/// @param installation what the installation asks of all, in the lists' own language
/// @param own what the organisation asks for now
/// @param fields empty for those who may only read it
/// @param changedElsewhere whether somebody else told something else in between
record DemandPage(
        Speech say,
        int revision,
        boolean saved,
        boolean changedElsewhere,
        List<String> installation,
        List<String> own,
        List<Field> fields)
        implements TemplateInstance {}
