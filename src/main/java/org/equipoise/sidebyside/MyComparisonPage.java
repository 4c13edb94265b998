package org.equipoise.sidebyside;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.ComparisonTable;
import org.equipoise.web.Look;

/// The options side by side, in the order of what matters to the patient.
///
/// @param turns other ways to look at the same
/// @param revision of the answers that the sliders were laid out for
/// @param kept whether what was tried out has just been saved
/// @param open whether what matters can still be saved
record MyComparisonPage(
        Speech say,
        String title,
        List<Notice> notices,
        boolean assumed,
        ComparisonTable table,
        List<Look.Turn> turns,
        MyAnswer answer,
        Trial trial,
        long revision,
        boolean kept,
        boolean finished,
        boolean open)
        implements TemplateInstance {}
