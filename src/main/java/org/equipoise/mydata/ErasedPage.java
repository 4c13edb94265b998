package org.equipoise.mydata;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// What is gone, and what stays where.
record ErasedPage(Speech say, boolean keptRecord) implements TemplateInstance {}
