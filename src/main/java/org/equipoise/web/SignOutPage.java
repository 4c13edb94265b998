package org.equipoise.web;

import io.quarkus.qute.TemplateInstance;

/// Asks whether the browser is to forget who uses it.
record SignOutPage() implements TemplateInstance {}
