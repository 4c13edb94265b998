package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.equipoise.web.Screenshots;

/// A patient with a phone, 360 pixels wide and without scripts. What they tap is counted.
final class Phone implements AutoCloseable {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;
    /// WCAG 2.2, 2.5.8, asks for 24; a thumb is larger.
    private static final int FOR_A_THUMB = 40;
    private static final String SMALLEST = """
            main => Math.min(...[...main.querySelectorAll('button, .scale-item, .govuk-radios__item')]
                .filter(each => each.checkVisibility())
                .map(each => each.getBoundingClientRect().height), 1000)""";

    private final String server;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private int actions;

    Phone(Browser browser, String server, String language) {
        this(browser, server, language, false);
    }

    private Phone(Browser browser, String server, String language, boolean scripts) {
        this.server = server;
        this.language = language;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale(language)
                .setViewportSize(WIDTH, HEIGHT));
        this.page = context.newPage();
    }

    static Phone withScripts(Browser browser, String server) {
        return new Phone(browser, server, "en", true);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    int actions() {
        return actions;
    }

    Phone opens(String path) {
        page.navigate(path.startsWith("http") ? path : server + path);
        return this;
    }

    Phone begins(String link) {
        return opens(link).sends("/invitation");
    }

    /// Presses the first button of the form that goes to an address.
    Phone sends(String action) {
        return taps(page.locator("form[action='%s'] button[type=submit]".formatted(action))
                .first());
    }

    /// Presses what leads on: the first button of the page's own form.
    Phone goesOn() {
        return taps(page.locator("main form button[type=submit]").first());
    }

    Phone presses(String name, String value) {
        return taps(page.locator("button[name='%s'][value='%s']".formatted(name, value))
                .first());
    }

    /// Chooses an answer: the field lies over its label, or beside it.
    Phone chooses(String field, String value) {
        page.locator("input[name='%s'][value='%s']".formatted(field, value))
                .click(new Locator.ClickOptions().setForce(true));
        actions++;
        return this;
    }

    Phone fills(String field, String text) {
        page.locator("[name='%s']".formatted(field)).fill(text);
        return this;
    }

    Phone taps(Locator what) {
        what.click();
        actions++;
        return this;
    }

    boolean hasChosen(String field, String value) {
        return page.locator("input[name='%s'][value='%s']".formatted(field, value))
                .isChecked();
    }

    Phone isAt(String path) {
        assertThat(page.url().substring(server.length()).replaceAll("[?&](saved|checked)=yes", ""))
                .isEqualTo(path);
        return this;
    }

    Phone reads(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
        return this;
    }

    Phone doesNotRead(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    /// Nothing stands beyond the edge, what can be tapped is large enough, and nothing was chosen beforehand.
    Phone looks(String name) {
        Screenshots.take(page, "path-%s-%s".formatted(name, language));
        assertThat(((Number) page.locator("html").evaluate("html => html.scrollWidth")).intValue())
                .as(name)
                .isLessThanOrEqualTo(WIDTH);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(((Number) page.locator("main").evaluate(SMALLEST)).intValue())
                .as(name)
                .isGreaterThanOrEqualTo(FOR_A_THUMB);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
