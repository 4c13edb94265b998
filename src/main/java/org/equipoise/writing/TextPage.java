package org.equipoise.writing;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.drafttable.Place;
import org.equipoise.language.Speech;

/// One language of a draft: the parts in which it is written.
record TextPage(Speech say, String address, String title, String language, List<Part> parts, List<Place> findings)
        implements TemplateInstance {

    record Part(String address, String title, String written) {}
}
