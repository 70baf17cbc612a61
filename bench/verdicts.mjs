// Serves every labelled page of fixtures/verdicts for real, cites them in one article, runs the program on it, and
// tells how its verdicts agree with the labels, beside a naive checker on the same web. Loopback only.
// Usage: npm run verdicts [-- --cases FILE-OR-FOLDER] [--file NAME] [--sample COUNT] [--timeout MILLISECONDS] [--json]
// The exit code is 1 if any page is falsely called dead, or if fewer than 97 of 100 verdicts are right.

import { parseArgs } from 'node:util';
import { writeArticle } from './labelled-web/article.mjs';
import { readCases, variedSample, withOwnHosts } from './labelled-web/cases.mjs';
import { confusion, falselyDead, isKnownLimit, isRight, misread, precisionAndRecall } from './labelled-web/measure.mjs';
import { checkNaively } from './labelled-web/naive.mjs';
import { runProgram } from './labelled-web/run-program.mjs';
import { serveCases } from './labelled-web/serve.mjs';

const ENOUGH = 0.97;

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    file: { type: 'string' },
    sample: { type: 'string' },
    timeout: { type: 'string', default: '4000' },
    json: { type: 'boolean', default: false },
  },
});

const all = readCases(values.cases).filter(({ file }) => values.file === undefined || file === values.file);
const chosen = values.sample === undefined ? all : variedSample(all, Number(values.sample));
if (chosen.length === 0) throw new Error(`there is no case in ${values.cases ?? 'fixtures/verdicts/cases'}`);
const cases = chosen.map((each, index) => withOwnHosts(each, index + 1));
const timeoutMs = Number(values.timeout);
const web = await serveCases(cases);
const startedAt = performance.now();
const report = await runProgram(writeArticle(cases), { ...web, timeoutMs });
const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
const naive = await checkNaively(
  cases.map(({ url }) => url),
  { ...web, timeoutMs },
);
web.close();

const links = new Map(report.links.map((link) => [link.url, link]));
const outcomes = cases.map((each) => {
  const link = links.get(each.url) ?? null;
  return { case: each, expected: each.expected.split(' ')[0], got: link?.verdict ?? 'skipped', link };
});
const naiveOutcomes = outcomes.map((outcome, at) => ({ ...outcome, got: naive[at], link: null }));
const wrong = outcomes.filter((outcome) => !isRight(outcome));
const falseDead = falselyDead(outcomes);
const share = outcomes.filter(({ expected, got }) => expected === got).length / outcomes.length;

if (values.json) printJson();
else print();
process.exitCode = falseDead.length > 0 || share < ENOUGH ? 1 : 0;

function print() {
  console.log(`${cases.length} labelled pages over loopback, one article of as many notes, ${seconds} s.\n`);
  console.log(`Falsely called dead: ${falseDead.length}`);
  for (const outcome of falseDead) console.log(described(outcome));
  console.log(
    `\nVerdicts that agree with the label: ${percent(share)}; with the reason, where the label gives one: ${percent(1 - wrong.length / outcomes.length)}`,
  );
  console.log('\nRows: what was expected. Columns: what was got.');
  console.table(confusion(outcomes));
  console.table(precisionAndRecall(outcomes));
  console.log(naiveLine());
  const otherwise = misread(cases, report);
  console.log(`\nTitles that the notes' reader took otherwise than they were written: ${otherwise.length}`);
  for (const { name, cited, title } of otherwise) console.log(`  ${name}: "${cited ?? ''}" as "${title ?? ''}"`);
  const others = wrong.filter((outcome) => !falseDead.includes(outcome));
  if (others.length > 0) console.log(`\nOther disagreements: ${others.length}`);
  for (const outcome of others) console.log(described(outcome));
}

function naiveLine() {
  const deadWrongly = falselyDead(naiveOutcomes);
  const readable = deadWrongly.filter(({ expected }) => ['alive', 'moved', 'changed'].includes(expected));
  const dead = naiveOutcomes.filter(({ expected }) => expected === 'dead');
  const found = dead.filter(({ got }) => got === 'dead');
  return [
    'A naive checker (GET; a status of 400 and above or no answer is dead) on the same web:',
    `falsely called dead: ${deadWrongly.length}, of which a reader gets a page: ${readable.length};`,
    `dead pages found: ${found.length} of ${dead.length}.`,
  ].join('\n  ');
}

function described(outcome) {
  const {
    case: { name, file, expected, cited, url },
    got,
    link,
  } = outcome;
  return [
    `  ${file}: ${name}${isKnownLimit(outcome) ? ' (a known limit)' : ''}`,
    `    expected ${expected}, got ${got}${link === null ? ', not read from the article' : ` ${link.reason}`}`,
    `    ${url}${cited === undefined ? '' : `, cited as "${cited}"`}`,
    ...(link === null ? [] : [`    ${link.explanation} [${link.signals.join('; ')}]`]),
  ].join('\n');
}

function printJson() {
  const brief = ({ case: { name, file, expected }, got, link }) => ({
    file,
    name,
    expected,
    got,
    reason: link?.reason,
  });
  const result = {
    cases: cases.length,
    share,
    falseDead: falseDead.map(brief),
    wrong: wrong.filter((outcome) => !isKnownLimit(outcome)).map(brief),
    knownLimits: wrong.filter(isKnownLimit).map(brief),
    naive: { falseDead: falselyDead(naiveOutcomes).length },
  };
  console.log(JSON.stringify(result, null, 2));
}

function percent(part) {
  return `${(part * 100).toFixed(1)} %`;
}
