package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Somebody with a browser of their own, mostly without scripts.
public final class Visitor implements AutoCloseable {

    private static final int[] WIDTHS = {1280, 768, 360};

    /// Also that of a screen of 1280 pixels at 400 %.
    private static final int NARROWEST = 320;

    private static final int HEIGHT = 900;

    private final String server;
    private String language;
    private final BrowserContext context;
    private final Page page;
    private final Inspection inspection;
    private final List<String> elsewhere = new ArrayList<>();

    public Visitor(Browser browser, String server) {
        this(browser, server, "en");
    }

    /// @param language that the browser asks for, and that pages are then to be in
    public Visitor(Browser browser, String server, String language) {
        this(browser, server, language, false);
    }

    Visitor(Browser browser, String server, String language, boolean scripts) {
        this.server = server;
        this.language = language;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale(language)
                .setViewportSize(WIDTHS[0], HEIGHT));
        this.page = context.newPage();
        this.inspection = new Inspection(page, scripts);
        page.onRequest(request -> {
            if (!request.url().startsWith(server)) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                elsewhere.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    public Visitor opens(String path) {
        page.navigate(path.startsWith("http") ? path : server + path);
        return this;
    }

    /// Turns to the same page in another language: by a link, or on a step by a button that takes along what is typed.
    public Visitor turnsTo(String other) {
        language = other;
        page.locator(".languages a[hreflang='%1$s'], .languages button[value='%1$s']".formatted(other))
                .click();
        return this;
    }

    public Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /// Follows a link to a file, and answers with the name that it is offered under and with what is in it.
    public Map.Entry<String, byte[]> saves(String link) {
        Download file = page.waitForDownload(() -> follows(link));
        try {
            return Map.entry(file.suggestedFilename(), Files.readAllBytes(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    public Visitor fills(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /// Picks a choice of the question with this legend.
    public Visitor picks(String legend, String choice) {
        question(legend)
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    private Locator question(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .first();
    }

    public Visitor reads(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
        return this;
    }

    public Visitor doesNotRead(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    public Visitor isAt(String path) {
        assertThat(page.url()).startsWith(server + path);
        return this;
    }

    /// Looks at the page in every width and in both themes: it fits, everybody can use it, its headings are in order,
    /// and its fields are named.
    public Visitor looks(String name) {
        assertThat(elsewhere).isEmpty();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            photograph(name);
            inspection.fits(name);
        }
        inspects(name);
        page.setViewportSize(NARROWEST, HEIGHT);
        inspection.fits(name);
        page.setViewportSize(WIDTHS[0], HEIGHT);
        inspection.inTheDark(() -> photograph(name + "-dark"));
        hasHeadingsInOrder();
        namesEveryField();
        return this;
    }

    /// Looks at the page as it is now, in both themes.
    void inspects(String name) {
        inspection.fits(name);
        inspection.passes(name);
        inspection.inTheDark(() -> {
            photograph(name + "-dark");
            inspection.standsOut(name + " in the dark");
        });
    }

    void photograph(String name) {
        Screenshots.take(page, "%s-%d".formatted(name, page.viewportSize().width));
    }

    private void hasHeadingsInOrder() {
        List<?> levels = (List<?>)
                page.locator("h1, h2, h3, h4, h5, h6").evaluateAll("all => all.map(h => Number(h.tagName[1]))");
        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(Collections.frequency(levels, 1)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat((int) levels.get(i) - (int) levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    }

    private void namesEveryField() {
        assertThat((List<?>) page.locator("input:not([type=hidden]), select, textarea")
                        .evaluateAll("all => all.filter(f => f.labels.length === 0).map(f => f.name)"))
                .as("fields without a label")
                .isEmpty();
        assertThat((List<?>) page.locator("[id]").evaluateAll("all => all.map(each => each.id)"))
                .doesNotHaveDuplicates();
    }

    @Override
    public void close() {
        context.close();
    }
}
