package org.equipoise.sidebyside;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// The answer alone, to be set into the page that asked for it.
record MyAnswerPage(Speech say, MyAnswer answer) implements TemplateInstance {}
