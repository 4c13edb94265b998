// What a page says, block by block: a heading, a paragraph, a question with its answers, a cell with its column.

const LONGEST = 220;
const BOXES = "h1,h2,h3,h4,h5,h6,p,ul,ol,li,dl,dt,dd,div,section,article,nav,form,fieldset,legend,label,figure,"
  + "figcaption,blockquote,pre,table,caption,thead,tbody,tr,th,td,details,summary,button,[role=button],.scale-ends > span";
// Spoken and highlighted as one: a question with its answers, a line of a list of terms, a cell.
const WHOLE = ".govuk-form-group, .slider, dl > div, td";
// Pictures have their words beside them, the heads of columns are told with each cell, and the marks of a scale with
// its ends.
const SILENT = "[aria-hidden=true]:not(.scale-ends), script, style, template, svg, video, audio, thead, textarea, select,"
  + " .scale > .scale-item:not(.scale-wide)";

export const bare = (tag) => tag.split(/[-_]/)[0].toLowerCase();

// What is said of it

const shown = (element) => getComputedStyle(element).display === "contents"
  || (element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0);

const heard = (element) => !element.closest(SILENT) && shown(element);

const languageOf = (element) => element.closest("[lang]").lang;

const tidy = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const written = (field) => {
  if (field.localName === "select") {
    return field.value && field.selectedOptions[0].text;
  }
  return field.localName === "textarea" || ["text", "date", "time"].includes(field.type) ? field.value : "";
};

const nodesIn = function* (node) {
  yield node;
  for (const child of node.childNodes) {
    yield* nodesIn(child);
  }
};

// What stands in a box of its own, or in another language, is said by itself.
const saidOf = (nodes) => {
  const said = [];
  for (const node of nodes.flatMap((each) => [...nodesIn(each)])) {
    const around = node.parentElement;
    if (node.nodeType === Node.TEXT_NODE && heard(around)) {
      const box = around.closest(BOXES);
      const language = languageOf(around);
      const last = said.at(-1);
      if (last && last.box === box && last.language === language) {
        last.text += node.data;
      } else {
        said.push({ box, language, text: node.data });
      }
    } else if (node.localName === "br") {
      said.push({ box: node, language: languageOf(node), text: "" });
    } else if (/^(textarea|select|input)$/.test(node.localName ?? "") && shown(node)) {
      said.push({ box: node, language: languageOf(node), text: written(node) });
    } else if (node.localName === "img" && node.alt && heard(node)) {
      said.push({ box: node, language: languageOf(node), text: node.alt });
    }
  }
  return said.flatMap(({ language, text }) => cut(tidy(text), language).map((each) => ({ language, text: each })));
};

const cut = (text, language) => {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return [];
  }
  if (text.length <= LONGEST || !Intl.Segmenter) {
    return [text];
  }
  const pieces = [""];
  for (const { segment } of new Intl.Segmenter(bare(language), { granularity: "sentence" }).segment(text)) {
    if (pieces.at(-1) && pieces.at(-1).length + segment.length > LONGEST) {
      pieces.push("");
    }
    pieces[pieces.length - 1] += segment;
  }
  return pieces.map((each) => each.trim());
};

// Which blocks there are

const headOf = (cell) => {
  const head = cell.closest("table").tHead?.rows[0]?.cells[cell.cellIndex];
  return head ? [{ language: languageOf(head), text: tidy(head.textContent) }] : [];
};

const isRow = (element) => element.localName === "tr" && element.querySelector(":scope > th[scope=row]") !== null;

const saidOfWhole = (element) => {
  if (element.localName === "td") {
    return [...headOf(element), ...saidOf([element])];
  }
  return isRow(element)
    ? [...element.cells].flatMap((cell) => (cell.localName === "td" ? saidOfWhole(cell) : saidOf([cell])))
    : saidOf([element]);
};

const marksOf = (element) => (
  getComputedStyle(element).display === "contents" ? [...element.children].filter(shown) : [element]
);

/** Those within an element that are to be seen, in their order. */
export const blocksOf = (whole) => {
  const found = [];
  const add = (nodes, said, marks) => {
    if (said.length) {
      found.push({ first: nodes[0], said, marks });
    }
  };
  const walk = (element) => {
    if (!heard(element)) {
      return;
    }
    if (element.matches(WHOLE) || isRow(element) || !element.querySelector(BOXES)) {
      add([element], saidOfWhole(element), marksOf(element));
      return;
    }
    let run = [];
    const flush = () => {
      const only = run.filter((each) => each.nodeType === Node.ELEMENT_NODE || each.data?.trim());
      const alone = only.length === 1 && only[0].nodeType === Node.ELEMENT_NODE;
      add(only, saidOf(only), alone ? only : [element]);
      run = [];
    };
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE && (child.matches(BOXES) || child.querySelector(BOXES))) {
        flush();
        walk(child);
      } else {
        run.push(child);
      }
    }
    flush();
  };
  walk(whole);
  return found;
};
