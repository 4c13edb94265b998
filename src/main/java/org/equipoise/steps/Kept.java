package org.equipoise.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.equipoise.form.Typed;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.steps.KeptPage.Hidden;

/// Keeps what was typed where it could not be saved.
final class Kept {

    /// The field that says to which decision a form belongs.
    static final String DECISION = "decision";

    /// The button that leaves what is typed for what others have saved.
    static final String THEIRS = "theirs";

    private static final String REVISION = "revision";
    /// What is typed stands in fields that begin with a slash.
    private static final String TYPED = "/";
    /// What was typed and then left, which travels along until the page is saved.
    private static final String LEFT = "left:";

    private static final Set<String> OF_THE_FORM = Set.of(DECISION, REVISION, "then", "ready", "stop");

    private Kept() {}

    static boolean isEmpty(Typed typed) {
        return typed.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(TYPED))
                .allMatch(field -> field.getValue().stream().allMatch(String::isBlank));
    }

    /// What somebody typed, and left for what others had saved.
    static Typed left(Typed typed) {
        String prefix = typed.pressed(THEIRS) ? "" : LEFT;
        Map<String, List<String>> left = new TreeMap<>();
        typed.fields().forEach((name, values) -> {
            if (name.startsWith(prefix + TYPED)) {
                left.put(name.substring(prefix.length()), values);
            }
        });
        return new Typed(left);
    }

    /// To be shown beside the fields, and used after all.
    static StepPage.Left left(Visit visit, Section section, Typed left) {
        return new StepPage.Left(section.told(visit, left), hidden(left), LEFT);
    }

    static long revision(Typed typed) {
        String revision = typed.one(REVISION);
        return revision.matches("\\d{1,9}") ? Long.parseLong(revision) : 0;
    }

    static KeptPage toSendAgain(Speech say, String why, String action, Typed typed) {
        return new KeptPage(say.withoutLinks(), why, texts(typed), action, hidden(typed));
    }

    static KeptPage toRead(Speech say, String why, Typed typed) {
        return new KeptPage(say.withoutLinks(), why, texts(typed), "", List.of());
    }

    static ConflictPage beside(Visit visit, Section section, Frame frame, Typed theirs, Typed mine) {
        return new ConflictPage(
                visit.say().withoutLinks(),
                frame,
                section.told(visit, theirs),
                section.told(visit, mine),
                hidden(mine),
                section.both(visit, theirs, mine).map(Kept::hidden).orElse(List.of()));
    }

    /// Without the choices: their names mean something to the form alone.
    private static List<String> texts(Typed typed) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>(typed.fields()).forEach((name, values) -> {
            if (name.matches("/message|/(questions|worries)/.*|/ownConcerns/.*/text")) {
                values.stream().filter(value -> !value.isBlank()).forEach(texts::add);
            }
        });
        return texts;
    }

    private static List<Hidden> hidden(Typed typed) {
        List<Hidden> hidden = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : new TreeMap<>(typed.fields()).entrySet()) {
            if (field.getKey().startsWith(TYPED) || OF_THE_FORM.contains(field.getKey())) {
                field.getValue().forEach(value -> hidden.add(new Hidden(field.getKey(), value)));
            }
        }
        return hidden;
    }
}
