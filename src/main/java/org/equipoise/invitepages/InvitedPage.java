package org.equipoise.invitepages;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;

/// The patient's link, shown this once: to be copied, or taken up by a phone's camera.
record InvitedPage(
        Speech say, String address, String aid, String reference, String link, String until, QrPicture picture)
        implements TemplateInstance {}
