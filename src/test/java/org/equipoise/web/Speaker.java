package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/// A browser's speech without a sound: it keeps what it is to say, and says it when it is told to. The voices are a
/// device's own in three languages, and a better one elsewhere.
final class Speaker {

    private static final int MOST = 2_000;

    private static final String WITH = """
            (() => {
              const voices = [
                { name: 'Far', lang: 'en-US', localService: false, default: true },
                { name: 'Near', lang: 'en-GB', localService: true },
                { name: 'Cerca', lang: 'es-ES', localService: true },
                { name: 'Qarib', lang: 'ar_SA', localService: true },
              ].filter(KEPT);
              window.heard = [];
              window.scrolled = [];
              const speech = {
                speaking: false,
                pending: false,
                getVoices: () => voices,
                addEventListener() {},
                speak(now) {
                  this.now = now;
                  this.speaking = true;
                  const marked = [...document.querySelectorAll('.spoken')];
                  window.heard.push({
                    text: now.text,
                    language: now.lang,
                    voice: now.voice.name,
                    marked: marked.map((each) => each.textContent.replace(/\\s+/g, ' ')).join(' '),
                    seen: String(marked.length > 0 && marked.every((each) =>
                      each.getClientRects().length > 0
                      && getComputedStyle(each).getPropertyValue('outline-style') + getComputedStyle(each).boxShadow !== 'nonenone')),
                  });
                },
                cancel() {
                  const { now } = this;
                  this.now = undefined;
                  this.speaking = false;
                  setTimeout(() => now?.onerror?.({ error: 'canceled' }));
                },
                ends() {
                  const { now } = this;
                  this.now = undefined;
                  this.speaking = false;
                  now?.onend?.({});
                },
              };
              Object.defineProperty(window, 'speechSynthesis', { value: speech });
              window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
              Element.prototype.scrollIntoView = (how) => window.scrolled.push(how.behavior);
            })();""";

    /// @param marked what was marked on the page meanwhile, and `seen` whether all of it was to be seen
    record Said(String text, String language, String voice, String marked, boolean seen) {

        private static Said of(Map<?, ?> told) {
            return new Said(
                    String.valueOf(told.get("text")),
                    String.valueOf(told.get("language")),
                    String.valueOf(told.get("voice")),
                    String.valueOf(told.get("marked")),
                    Boolean.parseBoolean(String.valueOf(told.get("seen"))));
        }
    }

    private final Page page;

    /// @param voices which of the four there are, as JavaScript
    private Speaker(Page page, String voices) {
        this.page = page;
        page.addInitScript(WITH.replace("KEPT", voices));
    }

    static Speaker of(Visitor visitor) {
        return new Speaker(visitor.page(), "() => true");
    }

    /// Of a device whose voices all come from elsewhere.
    static Speaker withoutVoicesOfItsOwn(Visitor visitor) {
        return new Speaker(visitor.page(), "(each) => !each.localService");
    }

    static Speaker inEnglishAlone(Visitor visitor) {
        return new Speaker(visitor.page(), "(each) => each.lang === 'en-GB'");
    }

    void begins() {
        press("Listen to this page");
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /// Speaks to the end of what it is saying.
    void speaksOn() {
        page.evaluate("() => speechSynthesis.ends()");
    }

    /// Speaks to the end of the page, and answers with all that it said.
    List<Said> speaksToTheEnd() {
        for (int i = 0; i < MOST && speaks(); i++) {
            speaksOn();
        }
        assertThat(speaks()).isFalse();
        return heard();
    }

    boolean speaks() {
        return (Boolean) page.evaluate("() => speechSynthesis.speaking");
    }

    List<Said> heard() {
        return ((List<?>) page.evaluate("() => heard"))
                .stream().map(each -> Said.of((Map<?, ?>) each)).toList();
    }

    String lastHeard() {
        return heard().getLast().text();
    }

    List<?> scrolled() {
        return (List<?>) page.evaluate("() => scrolled");
    }
}
