package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;

/// The comparison as it was last seen, whatever it would come to now.
///
/// @param engine the version of the arithmetic that it was made with
/// @param staleSince the numbers in it that have passed their review dates since
record CaseSeenPage(
        Speech say,
        String address,
        String title,
        String reference,
        String language,
        String seenAt,
        String engine,
        List<String> staleSince,
        ComparisonTable table,
        Closeness closeness)
        implements TemplateInstance {}
