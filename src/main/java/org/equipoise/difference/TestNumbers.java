package org.equipoise.difference;

import java.util.Objects;
import org.equipoise.aid.Aid.TestResults;
import org.jspecify.annotations.Nullable;

/// Of so many people tested, how many are told what.
final class TestNumbers {

    private static final String POINTER = "/aid/test";

    private TestNumbers() {}

    static void compare(Sides sides) {
        TestResults was = sides.before().aid().test();
        TestResults is = sides.after().aid().test();
        if (was == null || is == null) {
            if (was != null || is != null) {
                String sentence = sides.say(is == null ? "change.test.removed" : "change.test.added");
                sides.add(new Change(Change.Kind.TEST_RESULT, "test", POINTER, null, null, null, null, true, sentence));
            }
            return;
        }
        number(sides, "truePositives", was, was.truePositives(), is, is.truePositives());
        number(sides, "falsePositives", was, was.falsePositives(), is, is.falsePositives());
        number(sides, "trueNegatives", was, was.trueNegatives(), is, is.trueNegatives());
        number(sides, "falseNegatives", was, was.falseNegatives(), is, is.falseNegatives());
        number(sides, "overdiagnosed", was, was.overdiagnosed(), is, is.overdiagnosed());
        if (!Objects.equals(was.detection(), is.detection())) {
            other(sides, "detection");
        }
        if (!Objects.equals(was.notKnown(), is.notKnown())) {
            other(sides, "notKnown");
        }
        if (!Objects.equals(was.sources(), is.sources())) {
            sides.add(
                    Change.Kind.SOURCE,
                    "test",
                    POINTER + "/sources",
                    was.sources() == null ? null : String.join("; ", was.sources()),
                    is.sources() == null ? null : String.join("; ", is.sources()),
                    sides.say("change.test.sources"));
        }
    }

    private static void other(Sides sides, String member) {
        String sentence = sides.say("change.test." + member);
        sides.add(new Change(
                Change.Kind.TEST_RESULT, "test", POINTER + "/" + member, null, null, null, null, true, sentence));
    }

    private static void number(
            Sides sides,
            String member,
            TestResults was,
            @Nullable Double before,
            TestResults is,
            @Nullable Double after) {
        if (Objects.equals(before, after) && (before == null || was.per() == is.per())) {
            return;
        }
        String said = words(sides, before, was.per());
        String says = words(sides, after, is.per());
        String sentence = sides.say("change.test." + member, says, said);
        sides.add(new Change(
                Change.Kind.TEST_RESULT, "test", POINTER + "/" + member, null, null, said, says, true, sentence));
    }

    private static String words(Sides sides, @Nullable Double people, int per) {
        return people == null
                ? sides.say("change.not-known")
                : sides.say(
                        "in-short",
                        sides.sentences().number(people),
                        sides.sentences().count(per));
    }
}
