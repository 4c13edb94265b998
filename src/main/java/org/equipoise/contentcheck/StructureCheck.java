package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;

/// What a schema cannot say of `aid.yaml`: that its parts fit each other. Expects a file that fits the schema.
class StructureCheck {

    /// Four numbers, each rounded to whole people.
    private static final double ROUNDED = 2;

    private final ContentFile file;
    private final JsonNode aid;
    private final List<Finding> findings = new ArrayList<>();
    private final Ids ids;

    StructureCheck(String folder, ContentFile file) {
        this.file = file;
        this.aid = file.tree();
        this.ids = new Ids(aid);
        if (!aid.path("slug").textValue().equals(folder)) {
            say("/slug", "the slug is not the folder's name, " + folder, "Give the folder and the slug the same name.");
        }
    }

    List<Finding> findings() {
        for (String list :
                List.of("profile", "baselines", "options", "attributes", "valuesQuestions", "knowledge", "sources")) {
            noIdTwice(list);
        }
        if (ids.withoutTreatment() > 1) {
            say(
                    "/options",
                    "more than one option is marked noActiveTreatment",
                    "Leave the mark with the option that is no treatment.");
        }
        refersToSources(aid.path("test"), "/test");
        refersToSources(aid.at("/test/detection"), "/test/detection");
        long offered = 0;
        for (JsonNode option : aid.path("options")) {
            offered += option.path("offered").asBoolean(true) ? 1 : 0;
        }
        if (offered < 2) {
            say(
                    "/options",
                    "fewer than two options are offered: there is nothing to decide",
                    "Offer two or more options.");
        }
        each("options", (option, at) -> {
            if (option.path("noActiveTreatment").asBoolean()
                    && !option.path("offered").asBoolean(true)) {
                say(at + "/offered", "going without treatment can always be had", "Take out `offered: false`.");
            }
        });
        if (aid.path("adaptedFrom").path("slug").equals(aid.path("slug"))) {
            say(
                    "/adaptedFrom/slug",
                    "an adaptation needs a name of its own",
                    "Give the folder and the slug another name.");
        }
        each("profile", (item, at) -> findings.addAll(new ProfileItemCheck(file, item, at).findings()));
        each("baselines", this::baseline);
        each("attributes", (attribute, at) -> findings.addAll(new RowCheck(file, ids, attribute, at).findings()));
        each(
                "valuesQuestions",
                (question, at) ->
                        refersTo(ids.attributes(), question.path("attribute"), at + "/attribute", "attribute"));
        each("knowledge", (question, at) -> {
            if (question.has("attribute")) {
                refersTo(ids.attributes(), question.path("attribute"), at + "/attribute", "attribute");
            }
        });
        if (aid.path("reviewBy")
                        .textValue()
                        .compareTo(aid.path("evidence").path("searched").textValue())
                <= 0) {
            say(
                    "/reviewBy",
                    "the review-by date is not after the day of the evidence search",
                    "Write the later of the two dates under reviewBy.");
        }
        testResults(aid.path("test"));
        return findings;
    }

    /// Where all four are known, everybody tested is one of them.
    private void testResults(JsonNode test) {
        List<String> four = List.of("truePositives", "falsePositives", "trueNegatives", "falseNegatives");
        double sum =
                four.stream().mapToDouble(each -> test.path(each).asDouble()).sum();
        if (four.stream().allMatch(test::has) && Math.abs(sum - test.path("per").doubleValue()) > ROUNDED) {
            say(
                    "/test",
                    "the four kinds of results come to %.1f people of %d"
                            .formatted(sum, test.path("per").intValue()),
                    "Compare the four numbers with the source; together they are all who were tested.");
        }
        for (JsonNode result : test.path("notKnown")) {
            if (test.has(result.textValue())) {
                say(
                        "/test/notKnown",
                        "'%s' is said not to be known, and is given".formatted(result.textValue()),
                        "Take it out of notKnown, or take out the number.");
            }
        }
    }

    private void noIdTwice(String list) {
        Set<String> seen = new HashSet<>();
        each(list, (entry, at) -> {
            if (!seen.add(entry.path("id").textValue())) {
                say(
                        at + "/id",
                        "the id '%s' stands twice".formatted(entry.path("id").textValue()),
                        "Give one of the two another id.");
            }
        });
    }

    private void baseline(JsonNode baseline, String at) {
        refersToSources(baseline, at);
        refersToSources(baseline.path("model"), at + "/model");
        if (!baseline.has("item")) {
            return;
        }
        JsonNode item = ids.profileItem(baseline.path("item").textValue());
        if (item.isMissingNode()) {
            say(
                    at + "/item",
                    "there is no profile item '%s'"
                            .formatted(baseline.path("item").textValue()),
                    "Add it under profile, or correct its id.");
        } else if (baseline.has("strata")) {
            if (!Ids.answers(item).equals(Ids.names(baseline.path("strata")))) {
                say(
                        at + "/strata",
                        "the strata are not the item's answers, one risk each",
                        "Give each choice of the item one risk, by its name.");
            }
        } else if (item.path("minimum").doubleValue() < 0
                || item.path("maximum").doubleValue() > 1
                || !item.has("minimum")) {
            say(
                    at + "/item",
                    "the item is no risk between 0 and 1",
                    "Name a profile item with minimum and maximum between 0 and 1, or give the baseline strata.");
        }
    }

    private void refersToSources(JsonNode entry, String at) {
        for (int i = 0; i < entry.path("sources").size(); i++) {
            refersTo(ids.sources(), entry.path("sources").get(i), at + "/sources/" + i, "source");
        }
    }

    private void refersTo(Set<String> known, JsonNode reference, String at, String what) {
        if (!known.contains(reference.textValue())) {
            say(at, "there is no %s '%s'".formatted(what, reference.textValue()), "Add it, or correct its id.");
        }
    }

    private void each(String list, Entry entry) {
        for (int i = 0; i < aid.path(list).size(); i++) {
            entry.check(aid.path(list).get(i), "/" + list + "/" + i);
        }
    }

    private interface Entry {
        void check(JsonNode entry, String at);
    }

    private void say(String pointer, String reason, String mend) {
        findings.add(file.finding(pointer, reason, mend));
    }
}
