package org.equipoise.patientpages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// What a patient reads before they begin: who invites, to what, and what becomes of what they write.
record InvitationPage(Speech say, String organisation, String until) implements TemplateInstance {}
