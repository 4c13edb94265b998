package org.equipoise.translationpages;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.translating.TranslationSheet.Line;
import org.equipoise.translating.TranslationSheet.State;

/// One part of a translation: each string with its source and its state, to be written or to be reviewed.
///
/// @param reviewing whether it is read against its source, and not written
/// @param mayReview whether the reader wrote no part of the draft
/// @param reviewers the form's own fields: in which role, and where it is written down
record PartPage(
        Speech say,
        String address,
        String action,
        String draft,
        String title,
        Tongue from,
        Tongue into,
        long revision,
        boolean reviewing,
        boolean mayReview,
        boolean changedElsewhere,
        List<Row> rows,
        List<Field> reviewers,
        List<Mistakes.Mistake> mistakes)
        implements TemplateInstance {

    record Tongue(String tag, String name, String direction) {

        static Tongue of(String tag, Words words) {
            String direction = ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
            return new Tongue(tag, words.language().nameOf(tag) + " (" + tag + ")", direction);
        }
    }

    /// @param label what a field is called: the place of the string in the text
    /// @param now what is saved now, where that differs from what was typed and somebody else wrote it
    record Row(
            String pointer,
            String label,
            String source,
            String text,
            String now,
            String state,
            String mark,
            String reviewed,
            boolean stale,
            boolean chosen,
            String error) {

        /// Only a translation of the source as it stands.
        static boolean isReviewable(Line line) {
            return line.state() == State.DRAFT || line.state() == State.REVIEWED;
        }

        private static String label(String pointer) {
            return Stream.of(pointer.substring(1).split("/", -1))
                    .map(step -> step.matches("[0-9]{1,4}") ? String.valueOf(Integer.parseInt(step) + 1) : step)
                    .collect(Collectors.joining(" › "));
        }

        static Row of(Line line, String typed, String now, boolean chosen, String error, Words words) {
            return new Row(
                    line.pointer(),
                    label(line.pointer()),
                    line.source(),
                    typed,
                    now,
                    words.say("translate-state-" + SheetPage.code(line.state())),
                    SheetPage.code(line.state()),
                    line.reviewed() == null
                            ? ""
                            : words.say(
                                    "translate-reviewed-by",
                                    line.reviewed().by(),
                                    words.time(line.reviewed().at())),
                    line.state() == State.STALE || line.state() == State.UNSTAMPED,
                    chosen,
                    error);
        }
    }
}
