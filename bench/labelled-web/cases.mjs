// The labelled pages of fixtures/verdicts as data: read, filled with prose, and each given a host of its own.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeText } from './encode-text.mjs';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const DEFAULT_URL = 'https://site.test/news/2011/06/08/857033.html';

const prose = JSON.parse(readFileSync(new URL('titles/prose.json', FIXTURES), 'utf8'));

/**
 * Every case of a file, or of every file of a folder in the order of the files' names.
 * @param {string} [path]
 * @returns {readonly import('./cases.mjs').Case[]}
 */
export function readCases(path = fileURLToPath(new URL('verdicts/cases/', FIXTURES))) {
  return filesAt(path).flatMap((file) => {
    const cases = JSON.parse(readFileSync(file, 'utf8'));
    return cases.map((each) => ({ ...each, file: basename(file, '.json') }));
  });
}

function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => join(path, file));
}

/**
 * The bytes of a case's page: `{ru 1500}` filled, in the charset that it names.
 * @param {import('./cases.mjs').Case} each
 * @returns {Uint8Array}
 */
export function bodyOf({ html = '', charset = 'utf-8' }) {
  const text = html.replace(/\{([a-z]{2}) (\d+)\}/g, (_, language, length) => filled(language, Number(length)));
  return encodeText(text, charset);
}

/**
 * The headers of a case's answer; a page in an old charset says so only where the case does.
 * @param {import('./cases.mjs').Case} each
 */
export function headersOf({ headers = {}, charset }) {
  return { 'content-type': charset === undefined ? 'text/html; charset=utf-8' : 'text/html', ...headers };
}

/**
 * Where the registry of a DOI or a Handle is asked of it.
 * @param {string} url
 */
export function registryAddress(url) {
  const { hostname, pathname } = new URL(url);
  return `https://${hostname.replace(/^dx\./, '')}/api/handles${pathname}`;
}

/**
 * The case on hosts that no other case has: `site.test` becomes `site-17.test` wherever it stands. Real services keep
 * their names, as rules know them; there the path has to differ.
 * @param {import('./cases.mjs').Case} each
 * @param {number} index
 * @returns {import('./cases.mjs').Case & { url: string }}
 */
export function withOwnHosts(each, index) {
  const text = JSON.stringify({ url: DEFAULT_URL, ...each })
    .replace(/([a-z0-9-]+)\.test\b/gi, `$1-${index}.test`)
    .replace(/((?:doi\.org|handle\.net)\/10\.1000\/\w+)/g, `$1.${index}`);
  return JSON.parse(text);
}

/**
 * At most `count` cases, of every kind of outcome in turn, so that none is left out.
 * @param {readonly import('./cases.mjs').Case[]} cases
 * @param {number} count
 */
export function variedSample(cases, count) {
  const groups = new Map();
  for (const each of cases) {
    const kind = `${each.expected} ${each.file}`;
    groups.set(kind, [...(groups.get(kind) ?? []), each]);
  }
  const kinds = [...groups.values()];
  const longest = Math.max(...kinds.map((kind) => kind.length));
  const turns = Array.from({ length: longest }, (_, turn) => kinds.flatMap((kind) => kind.slice(turn, turn + 1)));
  return turns.flat().slice(0, count);
}

function filled(language, length) {
  const sample = prose[language] ?? '';
  return sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
}
