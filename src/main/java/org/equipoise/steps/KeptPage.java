package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;

/// Something could not be saved. What was typed stands here, and can be sent again where that helps.
///
/// @param why the name of what happened, among the words of the pages
/// @param texts what was typed, to be read and copied
/// @param action where to send it again; empty where that is of no use
record KeptPage(Speech say, String why, List<String> texts, String action, List<Hidden> fields)
        implements TemplateInstance {

    record Hidden(String name, String value) {}
}
