package org.equipoise.journey;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;

/// The aid was withdrawn while somebody was on the way.
///
/// @param address of the page where they stopped
record WithdrawnPage(Speech say, List<Notice> notices, String address) implements TemplateInstance {}
