package org.equipoise.web;

import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.save;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.equipoise.MovableClock;
import org.equipoise.upkeep.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What people read of versions that change, are withdrawn, and grow old.
@QuarkusTest
class UpkeepPagesTest extends BrowserTest {

    private static final String NUMBER = "is now about 9 in 100. It was about 7 in 100.";

    private String slug = "";

    @Inject
    Shelf shelf;

    @AfterEach
    void clear() {
        shelf.clear(slug);
    }

    @Test
    void tellsEverybodyWhatHasChangedSinceAVersion() {
        publish("statins-read-again");
        shelf.publish(slug, aid -> {
            Shelf.withALargerNumber(aid);
            aid.text().put("summary", "In short.");
        });
        try (Visitor reader = visitor()) {
            reader.opens("/aids/" + slug)
                    .follows("What has changed since version 1")
                    .reads(NUMBER);
            reader.page().locator("summary").click();
            reader.reads("A text was changed in en: summary.").looks("changes");
            reader.opens("/aids/" + slug + "/versions/1")
                    .reads("There is a newer version of this information, version 2. This is version 1.")
                    .reads(NUMBER)
                    .looks("older-version");
        }
    }

    @Test
    void tellsPatientAndClinicianThatTheirVersionWasWithdrawn() {
        publish("statins-withdrawn-page");
        try (Visitor staff = visitor();
                Visitor patient = visitor()) {
            Clinic.openDecision(Clinic.signIn(staff), slug, "K-2048");
            String address = staff.page().url();
            save(clinician(), address.replaceAll(".*/", ""), 0, """
                    {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9}}}""");
            Clinic.begin(patient, Clinic.invite(staff));
            patient.doesNotRead("newer version");
            shelf.publish(slug, Shelf::withALargerNumber);
            shelf.withdrawForEverybody(slug, 1, "A larger trial found fewer benefits.");

            patient.opens("/my")
                    .reads("This information was withdrawn on 20 November 2026.")
                    .reads("A larger trial found fewer benefits.")
                    .reads("There is a newer version")
                    .reads(NUMBER)
                    .looks("my-decision-withdrawn");
            patient.opens("/my/comparison")
                    .reads("This information was withdrawn")
                    .looks("my-comparison-withdrawn");
            patient.opens("/my/options").reads("This information was withdrawn");
            staff.opens(address).reads("Talk it over with the patient").looks("decision-withdrawn");
            staff.opens(address + "/comparison").reads("This information was withdrawn");
            staff.opens(address + "/handover")
                    .reads("This information was withdrawn")
                    .looks("handover-withdrawn");
            staff.opens(address)
                    .follows("All decisions with this version")
                    .reads("K-2048")
                    .reads("These changes touch what matters most to this patient")
                    .looks("recall");
            staff.opens("/aids/" + slug + "/versions/1")
                    .reads("was withdrawn on")
                    .looks("withdrawn-version");
            shelf.withdrawForEverybody(slug, 2, "Its numbers were wrong.");
            patient.opens("/aids/" + slug)
                    .reads("This decision aid was withdrawn")
                    .reads("Its numbers were wrong.")
                    .looks("withdrawn-aid");
            staff.opens("/decisions").reads("K-2048");
        }
    }

    @Test
    void listsWhatGoesStaleAndMarksWhatHasGoneStaleSinceItWasSeen() {
        publish("statins-grown-old");
        try (Visitor staff = visitor()) {
            Clinic.openDecision(Clinic.signIn(staff), slug, "K-4096");
            String address = staff.page().url();
            staff.opens(address + "/comparison");
            staff.opens("/decisions")
                    .follows("Numbers that are past their review dates")
                    .reads("There are none.");
            MovableClock.set("P760D");

            staff.opens("/evidence-clock").reads("Past its review date").looks("stale");
            staff.page().locator("summary").all().forEach(Locator::click);
            staff.reads("Heart attack or stroke: Take a statin");
            staff.opens(address + "/as-seen")
                    .reads("Past their review dates since then")
                    .reads("Heart attack or stroke: Take a statin")
                    .looks("as-seen-stale");
            staff.opens("/aids/" + slug).reads("Past its review date").looks("aid-stale");
            MovableClock.set("P1900D");
            staff.opens("/evidence-clock").reads("Too old for new decisions");
            staff.opens(address).reads("The evidence is old").looks("decision-too-old");
        }
    }

    private void publish(String as) {
        slug = as;
        shelf.publish(slug, _ -> {});
    }
}
