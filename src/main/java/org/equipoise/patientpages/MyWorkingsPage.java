package org.equipoise.patientpages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.web.Workings;

/// How the matches that the patient sees were worked out.
record MyWorkingsPage(String title, String language, Workings workings) implements TemplateInstance {}
