// Reads the cases of fixtures/verdicts and judges them offline, through the probe's own page reader.

import { readdirSync, readFileSync } from 'node:fs';
import type { Verdict } from '../../src/model/verdict.ts';
import { judge } from '../../src/verdicts/index.ts';
import { answer, citing, observed } from './observe.ts';

export interface Case {
  readonly name: string;
  readonly cited?: string;
  readonly authors?: readonly string[];
  readonly container?: string;
  readonly language?: string;
  readonly url?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly redirects?: readonly (readonly [number, string])[];
  readonly html: string;
  readonly sibling?: 'same' | '404';
  readonly expected: string;
}

const fixtures = new URL('../../fixtures/', import.meta.url);
const prose: Readonly<Record<string, string>> = readJson('titles/prose.json');

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));
}

/** Every case of every file, the file's name first. */
export function readCases(): readonly (Case & { readonly file: string })[] {
  const files = readdirSync(new URL('verdicts/cases/', fixtures)).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const cases: readonly Case[] = readJson(`verdicts/cases/${file}`);
    return cases.map((each) => ({ ...each, file: file.replace('.json', '') }));
  });
}

export function judgeCase(each: Case): Verdict {
  const { name, cited, authors, container, language, sibling, expected, html, ...spec } = each;
  const shown = answer({
    ...spec,
    html: html.replace(/\{([a-z]{2}) (\d+)\}/g, (_, of: string, length: string) => filled(of, Number(length))),
  });
  const made = new URL('qwertzuiopasdfgh', shown.url).href;
  const probe = sibling === 'same' ? { ...shown, url: made } : answer({ url: made, status: 404 });
  const citedBy = [
    citing(cited ?? null, { authors: authors ?? [], container: container ?? null, language: language ?? null }),
  ];
  return judge(observed(shown), { url: shown.url, citedBy }, sibling === undefined ? {} : { siblings: { probe } });
}

function filled(language: string, length: number): string {
  const sample = prose[language] ?? '';
  return sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
}
