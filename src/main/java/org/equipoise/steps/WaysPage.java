package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;

/// The ways to say what matters, the short one first.
record WaysPage(Speech say, Frame frame, List<Choice> ways) implements TemplateInstance {

    record Choice(String name, String what, String address, boolean told) {}
}
