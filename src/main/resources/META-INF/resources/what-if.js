// Asks what the options would come to while a slider moves, and sets the answer into the page. Without it, the form's
// own button does.

const form = document.querySelector('form[data-answer]');
const place = document.getElementById('answer');
const rows = document.getElementById('rows');
const PATIENCE = 150;

let waiting;
let asking;
let moved = false;

if (form && place) {
  for (const slider of form.querySelectorAll('input[type=range]')) {
    slider.addEventListener('input', () => {
      moved = true;
      form.querySelector(`output[for="${slider.id}"]`).value = slider.value;
      clearTimeout(waiting);
      waiting = setTimeout(ask, PATIENCE);
    });
  }
  form.addEventListener('submit', (event) => {
    if (event.submitter?.hasAttribute('data-asks')) {
      event.preventDefault();
      ask();
    }
  });
}

// A language that is turned to takes along what is tried out.
for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', (event) => {
    if (moved) {
      event.preventDefault();
      form.action = `${form.getAttribute('action')}?language=${encodeURIComponent(link.hreflang)}`;
      form.submit();
    }
  });
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const response = await fetch(form.dataset.answer, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: 'text/html' },
      signal,
    });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    show(new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.answer'));
  } catch {
    if (!signal.aborted) {
      say(form.dataset.failed);
    }
  }
}

function show(answer) {
  const open = [...place.querySelectorAll('details')].map((each) => each.open);
  place.replaceChildren(document.adoptNode(answer));
  [...place.querySelectorAll('details')].forEach((each, i) => { each.open = open[i] ?? false; });
  // Rows that stay where they are keep what is open in them, and the focus.
  answer.dataset.order.split(' ').forEach((id, i) => {
    const there = rows.querySelectorAll(':scope > [data-row]')[i];
    const row = rows.querySelector(`:scope > [data-row="${CSS.escape(id)}"]`);
    if (row && row !== there) {
      rows.insertBefore(row, there);
    }
  });
  for (const share of rows.querySelectorAll('.share')) {
    share.remove();
  }
  say(answer.dataset.verdict);
}

function say(sentence) {
  form.querySelector('.verdict').textContent = sentence;
}
