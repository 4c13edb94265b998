package org.equipoise.journey;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// The end of the path.
///
/// @param finished whether the patient said that they are ready
/// @param open whether answers can still be changed
record DonePage(Speech say, boolean finished, boolean open) implements TemplateInstance {}
