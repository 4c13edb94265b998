package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.decision.DecisionFixtures;
import org.junit.jupiter.api.Test;

/// What a phone has to fetch for a page, with everything that the page loads, the first time.
@QuarkusTest
class PageWeightTest extends BrowserTest {

    private static final int MOST = 60_000;
    private static final List<String> STEPS = List.of(
            "the-decision",
            "my-options",
            "about-you",
            "what-each-is-like",
            "in-your-own-words",
            "ways-to-say-it",
            "what-matters",
            "worst-to-best",
            "most-and-least",
            "what-that-means",
            "what-is-clear",
            "where-you-stand",
            "questions-and-worries",
            "for-my-team");

    @Test
    void keepsEveryPageOfAPatientUnderSixtyKilobytes() {
        String decision = DecisionFixtures.openDecision();
        String token = DecisionFixtures.invite(decision);
        DecisionFixtures.save(DecisionFixtures.patient(token), decision, 0, """
                        {"profile": {"ten-year-risk": 0.10}, "priorities": {"method": "rating",
                         "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}}}""")
                .then()
                .statusCode(200);
        List<String> pages = new ArrayList<>(List.of(
                "/my",
                "/my/answers",
                "/my/comparison",
                "/my/comparison?per=1000&frames=both",
                "/my/comparison/workings"));
        pages.addAll(List.of(
                "/my/options", "/my/summary", "/my/in-two-languages?with=ar", "/my/data", "/my/done", "/my/stop"));
        STEPS.forEach(step -> pages.add("/my/steps/" + step));
        try (Visitor patient = visitorWithScripts("en")) {
            Clinic.begin(patient, server() + "/invitations/" + token);
            weigh(patient.page(), pages);
        }
    }

    @Test
    void keepsEveryAidUnderSixtyKilobytes() {
        try (Visitor reader = visitorWithScripts("en")) {
            List<String> pages = new ArrayList<>(List.of("/"));
            reader.opens("/").page().locator(".aids a").all().forEach(link -> pages.add(link.getAttribute("href")));
            assertThat(pages).hasSizeGreaterThan(5);
            weigh(reader.page(), pages);
        }
    }

    private void weigh(Page page, List<String> paths) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        JsonObject without = new JsonObject();
        without.addProperty("cacheDisabled", true);
        browser.send("Network.setCacheDisabled", without);
        Map<String, Integer> weights = new TreeMap<>();
        List<Integer> fetched = new ArrayList<>();
        browser.on(
                "Network.loadingFinished",
                each -> fetched.add(each.get("encodedDataLength").getAsInt()));
        for (String path : paths) {
            fetched.clear();
            page.navigate(server() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(fetched).as("the page and its style sheets").hasSizeGreaterThanOrEqualTo(3);
            weights.put(path, fetched.stream().mapToInt(Integer::intValue).sum());
        }
        weights.forEach((path, bytes) -> System.out.printf("WEIGHT %d bytes %s%n", bytes, path));
        assertThat(weights)
                .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isLessThan(MOST));
    }
}
