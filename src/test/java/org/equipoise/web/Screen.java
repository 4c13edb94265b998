package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// What a visitor has before their eyes on a screen of one size.
public final class Screen {

    private static final int TALL = 800;

    private Screen() {}

    public static Visitor at(Visitor visitor, int width) {
        visitor.page().setViewportSize(width, TALL);
        return visitor;
    }

    /// Keeps a picture of the page, and sees that nothing stands out at the side.
    public static void looks(Visitor visitor, String name) {
        visitor.photograph(name);
        visitor.inspects(name);
    }

    /// Sees that the whole page is before their eyes at once.
    public static void needsNoScrolling(Visitor visitor) {
        assertThat(number(visitor.page(), "html => html.scrollHeight")).isLessThanOrEqualTo(TALL);
    }

    private static int number(Page page, String script) {
        return ((Number) page.locator("html").evaluate(script)).intValue();
    }
}
