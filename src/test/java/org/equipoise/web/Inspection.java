package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/// What a machine can see of whether a page can be used by everybody.
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// Boxes that hold more than they have room for. Fields and what scrolls by itself do.
    private static final String TOO_NARROW = """
            () => [...document.querySelectorAll('body, body *')].filter(each => {
              const style = getComputedStyle(each);
              return each instanceof HTMLElement && each.checkVisibility() && style.display !== 'inline'
                && !['auto', 'scroll'].includes(style.overflowX) && !each.matches('input, textarea, select')
                && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 3;
            }).map(each => `${each.tagName.toLowerCase()}.${each.className} ${each.textContent.trim().slice(0, 40)}`)
            """;

    /// Numbers that are broken into two lines, as "10" and "0". What people typed, seals and addresses may be.
    private static final String BROKEN = """
            () => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const broken = [];
              while (texts.nextNode()) {
                const within = texts.currentNode.parentElement;
                if (within.closest('.typed, .fingerprint, .invitation-link, .clamped, pre, code, textarea, script, style')) {
                  continue;
                }
                for (const number of texts.currentNode.data.matchAll(/(?<![\\w/.:-])\\d[\\d.,\\u00a0\\u202f]*\\d(?![\\w/-])/g)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, number.index);
                  range.setEnd(texts.currentNode, number.index + number[0].length);
                  if (new Set([...range.getClientRects()].map(each => Math.round(each.top))).size > 1) {
                    broken.push(`${number[0]} in ${texts.currentNode.data.trim()}`);
                  }
                }
              }
              return broken;
            }
            """;

    /// axe-core waits by timers, which do not run where scripts are switched off. Promises do.
    private static final String TIMER =
            "() => { window.setTimeout = then => { Promise.resolve().then(then); return 0; }; }";

    /// Tells what is wrong and nothing of what is right, which takes as long again.
    private static final String VIOLATIONS = """
            async what => {
              const results = await axe.run(document, { runOnly: what, resultTypes: ['violations'] });
              return results.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`));
            }
            """;

    private final Page page;
    private final boolean scripts;

    /// @param scripts whether the page runs what it brings along. The inspection runs its own in any case.
    Inspection(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    /// Nothing stands out at the side, and nothing is cut off.
    void fits(String name) {
        int width = page.viewportSize().width;
        assertThat(((Number) page.locator("html").evaluate("html => html.scrollWidth")).intValue())
                .as("%s at %d pixels", name, width)
                .isLessThanOrEqualTo(width);
        assertThat((List<?>) page.evaluate(TOO_NARROW))
                .as("what is too narrow on %s at %d pixels", name, width)
                .isEmpty();
        assertThat((List<?>) page.evaluate(BROKEN))
                .as("numbers in two lines on %s at %d pixels", name, width)
                .isEmpty();
    }

    /// axe-core finds nothing.
    void passes(String name) {
        assertThat(violations(RULES)).as("axe-core on %s", name).isEmpty();
    }

    /// What is written stands out from its ground.
    void standsOut(String name) {
        assertThat(violations(Map.of("type", "rule", "values", List.of("color-contrast"))))
                .as("axe-core on the colours of %s", name)
                .isEmpty();
    }

    /// What is done while the page is shown as to readers who prefer the dark.
    void inTheDark(Runnable done) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        done.run();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /// @param what as `runOnly` of axe-core takes it
    private List<?> violations(Object what) {
        if (!scripts) {
            page.evaluate(TIMER);
        }
        if ((boolean) page.evaluate("() => !window.axe")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) page.evaluate(VIOLATIONS, what);
    }
}
