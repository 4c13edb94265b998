package org.equipoise.mydata;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes.Mistake;
import org.equipoise.language.Speech;

/// Says what would be gone and what would stay, and asks once more.
record ErasurePage(Speech say, String organisation, boolean keepsRecord, List<Field> fields, List<Mistake> mistakes)
        implements TemplateInstance {}
