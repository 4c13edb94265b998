package org.equipoise.web;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.http.TestHTTPResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// A test that looks at pages as a person does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    @TestHTTPResource("/")
    String server = "";

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @BeforeAll
    void start() {
        Playwright started = InstalledBrowser.playwright();
        playwright = started;
        browser = InstalledBrowser.launch(started);
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    protected Browser browser() {
        return requireNonNull(browser);
    }

    /// Without a slash at its end.
    protected String server() {
        return server.replaceAll("/$", "");
    }

    protected Visitor visitor() {
        return visitor("en");
    }

    /// Whose browser runs what a page brings along.
    protected Visitor visitorWithScripts(String language) {
        return new Visitor(requireNonNull(browser), server.replaceAll("/$", ""), language, true);
    }

    /// @param language that the browser asks for
    protected Visitor visitor(String language) {
        return new Visitor(browser(), server(), language);
    }
}
