// Shows a real run of the demo: as text in the README, as a terminal in two schemes and, where there is a Chromium, as the HTML report.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { drawTerminal } from './pictures/draw-terminal.mjs';
import { parseAnsi } from './pictures/parse-ansi.mjs';

const COLUMNS = 80;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const pictures = new URL('../docs/pictures/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
try {
  const html = join(folder, 'report.html');
  const printed = runDemo(['-o', html]);
  showInReadme(parseAnsi(printed));
  const lines = parseAnsi(`\u001b[2m$\u001b[22m npm run demo\n\n${printed}`);
  for (const scheme of ['light', 'dark']) {
    const svg = drawTerminal(lines, {
      scheme,
      title: 'cite-check in a terminal',
      description: 'The report on the article of the demo: six of its seven links need an editor.',
    });
    writeFileSync(new URL(`terminal-${scheme}.svg`, pictures), svg);
  }
  if (existsSync(CHROMIUM)) await photograph(pathToFileURL(html), new URL('report.png', pictures));
  else console.error(`no browser at ${CHROMIUM}: report.png stays as it was. CHROMIUM names another.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runDemo(args) {
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: String(COLUMNS) };
  return execFileSync(process.execPath, [fileURLToPath(new URL('demo.mjs', import.meta.url)), ...args], {
    env,
    encoding: 'utf8',
  });
}

function showInReadme(lines) {
  const readme = new URL('../README.md', import.meta.url);
  const text = lines.map((runs) => `${runs.map((run) => run.text).join('')}\n`).join('');
  const block = /(?<=<!-- demo -->\n```text\n)[\s\S]*?(?=```)/;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(block, () => text),
  );
}

// As far as the first notes: they say what the report is, and the rest looks alike.
async function photograph(page, target) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const view = await browser.newPage({ viewport: { width: 960, height: 900 }, colorScheme: 'light' });
    await view.goto(page.href);
    const { y, height } = await view.locator('article').nth(1).boundingBox();
    const clip = { x: 0, y: 0, width: 960, height: y + height };
    await view.screenshot({ path: fileURLToPath(target), fullPage: true, clip });
  } finally {
    await browser.close();
  }
}
