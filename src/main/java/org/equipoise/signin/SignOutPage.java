package org.equipoise.signin;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// Asks whether the browser is to forget who uses it.
record SignOutPage(Speech say) implements TemplateInstance {}
