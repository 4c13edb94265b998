package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;

/// Somebody at a job whose actions are counted: each link, button, choice and filled field is one.
public final class Counted {

    private final Visitor visitor;
    private final String job;
    private final Instant began = Instant.now();
    private int actions;

    public Counted(Visitor visitor, String job) {
        this.visitor = visitor;
        this.job = job;
    }

    public Counted follows(String link) {
        actions++;
        visitor.follows(link);
        return this;
    }

    public Counted presses(String button) {
        actions++;
        visitor.presses(button);
        return this;
    }

    public Counted fills(String label, String text) {
        actions++;
        visitor.fills(label, text);
        return this;
    }

    public Counted picks(String legend, String choice) {
        actions++;
        Locator question = visitor.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(legend).setExact(true));
        question.getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /// One more, done by other means.
    public Counted done() {
        actions++;
        return this;
    }

    public int actions() {
        return actions;
    }

    /// Prints the count, and the time that the machine took for it.
    public void took(int most) {
        System.out.printf(
                "ACTIONS %s at %d px: %d of at most %d, %d ms%n",
                job,
                visitor.page().viewportSize().width,
                actions,
                most,
                Duration.between(began, Instant.now()).toMillis());
        assertThat(actions).as(job).isLessThanOrEqualTo(most);
    }
}
