package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;

/// The form on which staff sign in.
record SignInPage(boolean failed, boolean signedOut) implements TemplateInstance {}
