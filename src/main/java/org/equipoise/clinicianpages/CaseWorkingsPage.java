package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;
import org.equipoise.workings.Workings;

/// How the matches that the patient sees were worked out.
record CaseWorkingsPage(Speech say, String address, String title, String reference, String language, Workings workings)
        implements TemplateInstance {}
