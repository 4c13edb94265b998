package org.equipoise.mydata;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;

/// What is kept, and what the patient can do about it.
///
/// @param told how it was changed just now; empty where it was not
record MyDataPage(Speech say, String organisation, List<Kept> kept, boolean shared, String told)
        implements TemplateInstance {

    record Kept(String what, String much) {}
}
