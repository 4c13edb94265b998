package org.equipoise.visitpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.upkeep.Notice;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;

/// One screen that both can look at: what matters and whom it is about, with the comparison beside it.
///
/// @param kept whether what is set is kept; not where no patient is named
/// @param address of the decision; empty where there is none
/// @param action where what is set goes to
/// @param base the state that is changed: of the answers, or without a decision the version of the aid
/// @param opened see [org.equipoise.form.Typed#opened]
/// @param alsoAsked what only serves a risk model
/// @param otherwise what was told by another method, which stays until something is marked here
/// @param done what has just been kept; empty for nothing
/// @param table the rows that matter to the person, and `others` the rest
record TogetherPage(
        Speech say,
        boolean kept,
        String address,
        String action,
        String title,
        String reference,
        List<Notice> notices,
        long base,
        String opened,
        String done,
        List<ProfileTaps.Asked> profile,
        List<ProfileTaps.Asked> alsoAsked,
        List<Field> priorities,
        List<String> otherwise,
        List<Mistakes.Mistake> mistakes,
        ComparisonTable table,
        ComparisonTable others,
        Closeness closeness,
        boolean weighed,
        List<Talk> talks,
        List<Prompt> prompts)
        implements TemplateInstance {}
