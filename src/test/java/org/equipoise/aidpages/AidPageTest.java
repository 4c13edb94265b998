package org.equipoise.aidpages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AidPageTest extends BrowserTest {

    @Test
    void listsTheAidsAndFindsOneByAWord() {
        try (Visitor reader = visitor()) {
            reader.opens("/").reads("Statins").reads("To be reviewed by").looks("aids");
            reader.fills("Search by a health problem", "KNEE").presses("Search").reads("1 decision aid found");
            reader.doesNotRead("Statins").looks("aids-found");
        }
    }

    @Test
    void saysWhenNothingIsFoundAndShowsWhatWasTypedAsText() {
        try (Visitor reader = visitor()) {
            reader.opens("/")
                    .fills("Search by a health problem", "<script>alert(1)</script>")
                    .presses("Search");
            reader.reads("0 decision aids found for “<script>alert(1)</script>”")
                    .looks("aids-none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statins-primary-prevention", "knee-osteoarthritis", "acute-otitis-media-children"})
    void showsAnAidWithEveryPictureCompleteAndNothingHidden(String slug) {
        try (Visitor reader = visitor()) {
            reader.opens("/aids/" + slug)
                    .reads("Not yet reviewed")
                    .reads("Sources")
                    .looks(slug);
            for (Locator picture : reader.page().locator(".picture > svg").all()) {
                String icons = picture.locator("path.base, path.extra, path.spared, path.none").all().stream()
                        .map(path -> path.getAttribute("d"))
                        .reduce("", String::concat);
                String[] size = picture.getAttribute("viewBox").split(" ", -1);
                int people = Integer.parseInt(size[2]) * Integer.parseInt(size[3]) / 100;
                assertThat(icons(icons)).isEqualTo(people);
                assertThat(people).isIn(100, 1000);
                assertThat(picture.getAttribute("aria-label")).contains("%,d icons".formatted(people));
            }
        }
    }

    /// Each line through icons reaches from the middle of its first to the middle of its last, ten units apart.
    private static int icons(String lines) {
        return Pattern.compile("h(\\d+)\\.1")
                .matcher(lines)
                .results()
                .mapToInt(line -> Integer.parseInt(line.group(1)) / 10 + 1)
                .sum();
    }

    @Test
    void marksWhatIsNotKnown() {
        try (Visitor reader = visitor()) {
            reader.opens("/aids/statins-primary-prevention").reads("Not known");
        }
    }

    @Test
    void letsNoPageRunAnythingOrBeFramed() {
        given().accept("text/html")
                .get("/aids/knee-osteoarthritis")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void saysWhatHappenedWhereThereIsNoSuchAid() {
        try (Visitor reader = visitor()) {
            reader.opens("/aids/no-such-aid")
                    .reads("There is no such decision aid")
                    .looks("no-such-aid");
        }
    }
}
