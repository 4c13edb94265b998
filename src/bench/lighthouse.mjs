// What Lighthouse says of the pages that patients see first and longest, on its preset for phones. Needs Node, Chromium
// and a running service with its demonstration. In a folder of its own, with the path of this file:
//
//   npm install lighthouse@12          (13 needs Node 22)
//   node …/src/bench/lighthouse.mjs http://127.0.0.1:8080 clinician:the-password-that-was-printed [rounds]
//
// It opens a decision, answers a little of it, records a summary, and looks at four pages as its patient, who is
// signed in by their invitation. For each page it prints the median of its rounds in each of the four categories, then
// every audit below its full score. CHROME_PATH names another browser. Traffic stays on loopback.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [server, account, rounds = '3'] = process.argv.slice(2);
const MOST = 98;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const SUMMARY = '/my/summary';
const PAGES = ['/', '/my/steps/what-matters', '/my/comparison', SUMMARY];
const AID = 'statins-primary-prevention';

const here = createRequire(join(process.cwd(), 'anything.js'));
const load = async (name) => import(pathToFileURL(here.resolve(name)));

const { default: lighthouse } = await load('lighthouse');
const { launch } = await load('chrome-launcher');
const { default: puppeteer } = await load('puppeteer-core');

const clinician = { Authorization: `Basic ${btoa(account)}` };

async function call(method, path, body, headers = clinician) {
  const response = await fetch(`${server}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
  return response;
}

async function invited() {
  const { id } = await (await call('POST', '/decisions', { aid: AID, patientReference: 'Lighthouse' })).json();
  const { token } = await (await call('POST', `/decisions/${id}/invitations`, {})).json();
  const answers = {
    profile: { 'ten-year-risk': 0.1 },
    priorities: { method: 'rating', ratings: { 'heart-attack-or-stroke': 9, 'a-tablet-every-day': 4 } },
  };
  await call('PUT', `/decisions/${id}/answers`, answers, { Authorization: `Bearer ${token}`, 'If-Match': '"0"' });
  return { id, token };
}

async function recorded(id) {
  const draft = { outcome: { kind: 'chosen', option: 'no-statin' }, reasons: 'Food and exercise first.', optionsDiscussed: ['no-statin', 'statin'] };
  await call('PUT', `/decisions/${id}/summary`, draft, { ...clinician, 'If-Match': '"0"' });
  await call('POST', `/decisions/${id}/summary/record`, undefined, { ...clinician, 'If-Match': '"1"' });
}

const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
let failed = false;
try {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}`, defaultViewport: null });
  const patient = await browser.newPage();
  const { id, token } = await invited();
  await patient.goto(`${server}/invitations/${token}`);
  await Promise.all([patient.waitForNavigation(), patient.click("form[action='/invitation'] button")]);
  for (const path of PAGES) {
    if (path === SUMMARY) {
      await recorded(id);
    }
    const results = [];
    for (let round = 0; round < Number(rounds); round++) {
      const { lhr } = await lighthouse(server + path, { port: chrome.port, disableStorageReset: true, onlyCategories: CATEGORIES });
      if (new URL(lhr.finalDisplayedUrl).pathname !== path) {
        throw new Error(`${path} led to ${lhr.finalDisplayedUrl}`);
      }
      results.push(lhr);
    }
    const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
    const scores = CATEGORIES.map((name) => Math.round(100 * middle(results.map((lhr) => lhr.categories[name].score))));
    failed ||= scores.some((score) => score < MOST);
    console.log(path.padEnd(26), CATEGORIES.map((name, i) => `${name} ${scores[i]}`).join('  '));
    for (const name of CATEGORIES) {
      for (const { id, weight } of results.at(-1).categories[name].auditRefs) {
        const { score, displayValue = '' } = results.at(-1).audits[id];
        if (weight > 0 && score !== null && score < 1) {
          console.log('   ', name, id, score, displayValue);
        }
      }
    }
  }
} finally {
  chrome.kill();
}
process.exit(failed ? 1 : 0);
