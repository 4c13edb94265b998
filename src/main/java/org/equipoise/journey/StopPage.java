package org.equipoise.journey;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// What is saved, and how to come back.
record StopPage(Speech say, boolean anythingSaved) implements TemplateInstance {}
