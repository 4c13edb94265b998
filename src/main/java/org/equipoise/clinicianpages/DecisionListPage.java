package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;

/// The organisation's decisions, and the form that opens another.
///
/// @param next the address of the decisions before these; empty where there are none
record DecisionListPage(Speech say, List<Item> items, String next, List<Field> fields, List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {

    record Item(String address, String reference, String aid, String status, String opened) {}
}
