package org.equipoise.invitepages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;

/// The letter that brings the patient their link, in their language.
///
/// @param say how the letter speaks, and `staff` whoever prints it
/// @param typed the address in pieces that are easy to type one after the other
record LetterPage(
        Speech say,
        Speech staff,
        String address,
        String organisation,
        String aid,
        String question,
        String reference,
        String appointment,
        List<String> typed,
        String until,
        QrPicture picture)
        implements TemplateInstance {}
