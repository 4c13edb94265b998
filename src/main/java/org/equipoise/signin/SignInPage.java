package org.equipoise.signin;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// The form on which staff sign in.
record SignInPage(Speech say, boolean failed, boolean signedOut) implements TemplateInstance {}
