// Reads a page aloud, block by block, each in a voice of its own language. Only voices of the device are used, so that
// nothing that a person reads or wrote is sent anywhere to be spoken.
import { bare, blocksOf } from "./read-aloud-blocks.js";

const bar = document.getElementById("aloud");
const main = document.getElementById("main");
const speech = window.speechSynthesis;

const voiceOf = (language) => {
  const fitting = speech.getVoices().filter((each) => each.localService && bare(each.lang) === bare(language));
  return fitting.find((each) => each.default) ?? fitting[0];
};

let all = [];
let at = -1;
let piece = 0;
let turn = 0;
let state = "still";
let words = "";
let utterance;

// Speaking

const quiet = () => {
  turn += 1;
  if (speech.speaking || speech.pending) {
    speech.cancel();
  }
};

const unmark = () => document.querySelectorAll(".spoken").forEach((each) => each.classList.remove("spoken"));

const mark = () => {
  const { marks } = all[at];
  unmark();
  marks.forEach((each) => each.classList.add("spoken"));
  const { top, bottom } = marks[0].getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - bar.offsetHeight) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    marks[0].scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  }
};

const turnTo = (newState, newWords) => {
  state = newState;
  words = newWords;
  show();
};

const stop = (why) => {
  quiet();
  unmark();
  turnTo("still", why);
};

// What was opened or changed meanwhile counts.
const refresh = () => {
  const before = all[at].first;
  all = blocksOf(main);
  const now = all.findIndex((each) => each.first === before);
  at = now >= 0 ? now : Math.min(at, all.length) - 1;
};

const go = (by) => {
  refresh();
  if (at + by >= all.length) {
    stop(words);
    return;
  }
  at = Math.max(at + by, 0);
  piece = 0;
  if (state === "paused") {
    mark();
  } else {
    speak();
  }
};

const onwards = () => {
  if (piece + 1 < all[at].said.length) {
    piece += 1;
    speak();
  } else {
    go(1);
  }
};

const speak = () => {
  quiet();
  const mine = turn;
  const { language, text } = all[at].said[piece];
  const voice = voiceOf(language);
  if (!voice) {
    turnTo(state, bar.dataset.noVoice);
    onwards();
    return;
  }
  mark();
  // Kept while it is spoken: a browser may forget it otherwise, and not tell its end.
  utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = bare(language);
  utterance.voice = voice;
  utterance.onend = () => {
    if (mine === turn) {
      onwards();
    }
  };
  utterance.onerror = () => {
    if (mine === turn) {
      stop(bar.dataset.failed);
    }
  };
  speech.speak(utterance);
};

// From what is before the reader's eyes.
const start = () => {
  all = blocksOf(main);
  at = Math.max(all.findIndex((each) => each.marks[0].getBoundingClientRect().bottom > 0), 0);
  piece = 0;
  if (all.length) {
    turnTo("speaking", "");
    speak();
  }
};

// A browser's own pause ends everything on some phones. Here the sentence is said once more.
const press = () => {
  if (state === "still") {
    start();
  } else if (state === "speaking") {
    quiet();
    turnTo("paused", words);
  } else {
    turnTo("speaking", words);
    speak();
  }
};

// The buttons

const button = (label, onPress) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "aloud-button";
  made.textContent = label;
  made.addEventListener("click", onPress);
  bar.append(made);
  return made;
};

let first;
let others = [];
let status;

const show = () => {
  const still = state === "still";
  first.textContent = still ? bar.dataset.start : state === "speaking" ? bar.dataset.pause : bar.dataset.goOn;
  others.forEach((each) => { each.hidden = still; });
  bar.classList.toggle("aloud-on", !still);
  document.documentElement.classList.toggle("aloud-below", !still);
  status.textContent = words;
};

const offer = () => {
  const languages = [document.documentElement, ...main.querySelectorAll("[lang]")].map((each) => each.lang);
  bar.hidden = state === "still" && !languages.some(voiceOf);
};

const stopAndStay = () => {
  stop("");
  first.focus();
};

if (bar && main && speech && window.SpeechSynthesisUtterance) {
  first = button(bar.dataset.start, press);
  others = [
    button(bar.dataset.back, () => go(-1)),
    button(bar.dataset.next, () => go(1)),
    button(bar.dataset.stop, stopAndStay),
  ];
  status = document.createElement("p");
  status.setAttribute("role", "status");
  bar.append(status);
  show();
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", () => stop(""));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state !== "still") {
      stop("");
    }
  });
}
