package org.equipoise.criteria;

import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.jspecify.annotations.Nullable;

/// What only aids about a test have to say.
final class TestRules {

    private TestRules() {}

    static Outcome testExplained(Subject subject, With with) {
        Tally tally = new Tally();
        explained(subject, with.word("member"), tally);
        return tally.outcome();
    }

    private static void explained(Subject subject, String member, Tally tally) {
        for (Map.Entry<String, AidText> text : subject.aid().texts().entrySet()) {
            tally.said(
                    said(text.getValue().test(), member),
                    Place.text(text.getKey(), "/test/" + member),
                    "The words about the test are missing here.");
        }
    }

    private static @Nullable String said(AidText.@Nullable TestText words, String member) {
        if (words == null) {
            return null;
        }
        return switch (member) {
            case "measures" -> words.measures();
            case "ifFound" -> words.ifFound();
            case "ifNotFound" -> words.ifNotFound();
            default -> words.overdiagnosis();
        };
    }

    static Outcome overdiagnosisTold(Subject subject, With with) {
        Tally tally = new Tally();
        explained(subject, "overdiagnosis", tally);
        Aid.TestResults test = subject.aid().test();
        boolean known = test != null && test.overdiagnosed() != null;
        return tally.check(
                        known || isSaidUnknown(test, "overdiagnosed"),
                        Place.structure(known ? "/test/overdiagnosed" : "/test/notKnown"),
                        "There is no number of people overdiagnosed, and notKnown does not say that it is not known.")
                .outcome();
    }

    private static boolean isSaidUnknown(Aid.@Nullable TestResults test, String result) {
        List<String> notKnown = test == null ? null : test.notKnown();
        return notKnown != null && notKnown.contains(result);
    }

    static Outcome testResultKnown(Subject subject, With with) {
        String result = with.word("result");
        Aid.TestResults test = subject.aid().test();
        Double people = test == null ? null : people(test, result);
        return new Tally()
                .check(
                        test != null && people != null && people >= 0 && people <= test.per(),
                        Place.structure("/test/" + result),
                        "It is not known to how many of those tested this happens.")
                .outcome();
    }

    private static @Nullable Double people(Aid.TestResults test, String result) {
        return switch (result) {
            case "truePositives" -> test.truePositives();
            case "trueNegatives" -> test.trueNegatives();
            case "falsePositives" -> test.falsePositives();
            default -> test.falseNegatives();
        };
    }

    static Outcome detectionCompared(Subject subject, With with) {
        Aid.TestResults test = subject.aid().test();
        Aid.Detection detection = test == null ? null : test.detection();
        return new Tally()
                .check(
                        detection != null
                                && detection.withTest() <= detection.per()
                                && detection.withoutTest() <= detection.per(),
                        Place.structure("/test/detection"),
                        "It is not known in how many the disease is found with the test and without it.")
                .outcome();
    }
}
