package org.equipoise.patientpages;

import io.quarkus.qute.TemplateInstance;

/// What a patient reads before they begin: who invites, to what, and what becomes of what they write.
record InvitationPage(String organisation, String until) implements TemplateInstance {}
