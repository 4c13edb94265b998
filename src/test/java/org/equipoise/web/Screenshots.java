package org.equipoise.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// Pictures of what a test looks at, for people to look at too. They cost more time than the looking, so only those who
/// ask for them (`-Dscreenshots`) get them.
public final class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final boolean WANTED = Boolean.getBoolean("screenshots");

    private Screenshots() {}

    public static boolean wanted() {
        return WANTED;
    }

    public static Path file(String name) {
        return FOLDER.resolve(name + ".png");
    }

    /// The whole page, as it is now.
    public static void take(Page page, String name) {
        if (WANTED) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file(name)));
        }
    }

    /// What can be seen of the page without scrolling.
    static void takeOfTheScreen(Page page, String name) {
        if (WANTED) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
        }
    }
}
