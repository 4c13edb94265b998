package org.equipoise.difference;

import java.util.List;
import org.equipoise.aid.Aid;
import org.jspecify.annotations.Nullable;

/// Which options came, went, or are called something else.
final class Options {

    private Options() {}

    static void compare(Sides sides) {
        List<Aid.Option> before = sides.before().aid().options();
        List<Aid.Option> after = sides.after().aid().options();
        for (Aid.Option option : after) {
            sides.before()
                    .aid()
                    .option(option.id())
                    .ifPresentOrElse(was -> stayed(sides, was, option), () -> came(sides, option));
        }
        for (Aid.Option option : before) {
            if (sides.after().aid().option(option.id()).isEmpty()) {
                went(sides, option);
            }
        }
    }

    private static void came(Sides sides, Aid.Option option) {
        String name = sides.after().option(option.id());
        String sentence = sides.say("change.option.added", name);
        sides.add(change(Change.Kind.OPTION_ADDED, sides.after().aid(), option, null, name, sentence));
    }

    private static void went(Sides sides, Aid.Option option) {
        String name = sides.before().option(option.id());
        String sentence = sides.say("change.option.removed", name);
        sides.add(change(Change.Kind.OPTION_REMOVED, sides.before().aid(), option, name, null, sentence));
    }

    private static void stayed(Sides sides, Aid.Option was, Aid.Option is) {
        String before = sides.before().option(was.id());
        String after = sides.after().option(is.id());
        if (!before.equals(after)) {
            sides.tellText("/options/%s/name".formatted(is.id()));
            String sentence = sides.say("change.option.renamed", after, before);
            sides.add(change(Change.Kind.OPTION_RENAMED, sides.after().aid(), is, before, after, sentence));
        }
        if (!was.equals(is)) {
            String sentence = sides.say(changed(was, is), after);
            sides.add(change(Change.Kind.OPTION_CHANGED, sides.after().aid(), is, null, null, sentence));
        }
    }

    private static String changed(Aid.Option was, Aid.Option is) {
        if (was.noActiveTreatment() != is.noActiveTreatment()) {
            return is.noActiveTreatment() ? "change.option.no-treatment" : "change.option.treatment";
        }
        if (was.offeredHere() != is.offeredHere()) {
            return is.offeredHere() ? "change.option.offered" : "change.option.not-offered";
        }
        return "change.option.changed";
    }

    private static Change change(
            Change.Kind kind,
            Aid aid,
            Aid.Option option,
            @Nullable String before,
            @Nullable String after,
            String sentence) {
        return new Change(
                kind,
                "option " + option.id(),
                "/aid/options/" + aid.options().indexOf(option),
                option.id(),
                null,
                before,
                after,
                false,
                sentence);
    }
}
