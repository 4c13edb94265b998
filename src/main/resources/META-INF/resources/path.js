// Keeps what is written on a page of the path while there is no connection, and sends it when the connection is back.
// It is kept in this tab alone and until it is sent, so that nothing of it stays on a device that others use.
(() => {
  "use strict";
  const PREFIX = "equipoise-kept:";
  const PAUSE = 4000;

  const forget = () => Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key));

  if (/[?&](saved|checked)=yes/.test(location.search) || ["/my/stop", "/my/done"].includes(location.pathname)) {
    forget();
  }

  const form = document.querySelector("form[data-keep]");
  if (!form) {
    return;
  }
  const place = PREFIX + form.dataset.keep + ":" + form.getAttribute("action");
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  form.prepend(status);

  const say = (text) => {
    const line = document.createElement("p");
    line.className = "path-lost";
    line.textContent = text;
    status.replaceChildren(line);
  };

  const reach = () => fetch("/equipoise.svg", { method: "HEAD", cache: "no-store" }).then(() => true, () => false);

  const send = (button) => {
    if (button && button.hasAttribute("formaction")) {
      form.action = button.formAction;
    }
    if (button && button.name) {
      const pressed = document.createElement("input");
      pressed.type = "hidden";
      pressed.name = button.name;
      pressed.value = button.value;
      form.append(pressed);
    }
    form.submit();
  };

  let waiting = false;
  const sendOnceReached = async (button) => {
    if (await reach()) {
      if (waiting) {
        say(form.dataset.sent);
      }
      send(button);
      return;
    }
    waiting = true;
    say(form.dataset.lost);
    const again = () => {
      clearTimeout(timer);
      removeEventListener("online", again);
      sendOnceReached(button);
    };
    const timer = setTimeout(again, PAUSE);
    addEventListener("online", again);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (waiting) {
      return;
    }
    const button = event.submitter;
    if (!button || button.name !== "skip") {
      const written = [...new FormData(form)].filter(([name]) => name.startsWith("/"));
      sessionStorage.setItem(place, JSON.stringify(written));
    }
    sendOnceReached(button);
  });

  const putBack = (written) => {
    for (const [name, value] of written) {
      for (const field of form.querySelectorAll("[name=" + CSS.escape(name) + "]")) {
        if (field.type === "radio" || field.type === "checkbox") {
          field.checked = field.checked || field.value === value;
        } else {
          field.value = value;
        }
      }
    }
  };

  const kept = sessionStorage.getItem(place);
  if (kept && document.querySelector(".govuk-error-summary, [data-here]")) {
    // The server has it, and shows it again with what is to be known of it.
    sessionStorage.removeItem(place);
  } else if (kept) {
    putBack(JSON.parse(kept));
    say(form.dataset.back);
  }
})();
