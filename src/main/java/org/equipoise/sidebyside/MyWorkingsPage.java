package org.equipoise.sidebyside;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;
import org.equipoise.workings.Workings;

/// How the matches that the patient sees were worked out.
record MyWorkingsPage(Speech say, String title, Workings workings) implements TemplateInstance {}
