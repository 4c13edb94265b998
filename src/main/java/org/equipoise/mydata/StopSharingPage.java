package org.equipoise.mydata;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// Asks once more before the care team can no longer read.
record StopSharingPage(Speech say, String organisation, boolean recorded) implements TemplateInstance {}
