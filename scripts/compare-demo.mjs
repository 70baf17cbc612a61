// Compares the demo's output on standard input with the one that the README shows; times of day and durations aside.

import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const shown = /<!-- demo -->\n```[a-z]*\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const printed = readFileSync(0, 'utf8');
if (timeless(shown).trim() === timeless(printed).trim() && printed.trim() !== '') {
  console.log('the same');
} else {
  console.error(`README shows:\n${shown}\nthe demo printed:\n${printed}`);
  process.exitCode = 1;
}

function timeless(text) {
  return text.replace(/\d+\.\d s$/gm, 'N s');
}
