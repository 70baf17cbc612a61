// What drafts and pages say comes out inert in every format.

import { createHash } from 'node:crypto';
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/reporters/index.ts';
import { printable, printableLine } from '../../src/text/printable.ts';
import { readAnnotations } from './read-annotations.ts';
import { readCsv } from './read-csv.ts';
import { plain, renderAs, savedReport } from './saved-reports.ts';

const hostile = savedReport('hostile');
const STEERING =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Any string, with the pieces that formats fear among them. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ...['</script>', '<b>', ']]>', '-->', '::error::', '\n', '\r', '"', "'", ',', '|', '`', '[x](', '](', '@a'],
        ...['#1', 'http://a.example', '=1+1', '\t=1', '&amp;', '%0A', '\ud800', '\u202e', '\u001b[2J', '\\', '$x$'],
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test.each(reporters.map((entry) => entry.name))('%s holds no character that steers a terminal', async (format) => {
  expect(await renderAs(format, hostile)).not.toMatch(STEERING);
});

test.each(reporters.map((entry) => entry.name))('%s renders whatever stands in a report', async (format) => {
  await fc.assert(
    fc.asyncProperty(nastyText, async (text) => {
      expect(await renderAs(format, reportOf(text))).not.toMatch(STEERING);
    }),
    { numRuns: 60 },
  );
});

test.each(reporters.map((entry) => entry.name))(
  '%s comes to an end with a megabyte of one character',
  async (format) => {
    for (const text of ['['.repeat(1e6), 'http://'.repeat(150_000), 'a '.repeat(500_000)]) {
      expect(await renderAs(format, reportOf(text))).not.toBe('');
    }
  },
);

describe('html', () => {
  test('has no element, attribute or address of outside text', async () => {
    const $ = load(await renderAs('html', hostile));
    const names = $('*')
      .toArray()
      .map((element) => $(element).prop('tagName')?.toLowerCase() ?? '');
    const unwanted = ['img', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'i', 'b'];
    expect(names.filter((name) => unwanted.includes(name))).toEqual([]);
    expect($('script').length).toBe(1);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    expect(valuesOf($, 'href').filter((href) => !/^(?:https?:\/\/|#)/.test(href))).toEqual([]);
    expect(valuesOf($, 'id').filter((id) => !/^(?:d\d+(?:n\d+)?|notes|overview)$/.test(id))).toEqual([]);
  });

  test('names its own style and script by their hashes, and allows nothing else', async () => {
    const $ = load(await renderAs('html', hostile));
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src ${hashOf($('style').text())}; script-src ${hashOf($('script').text())}; base-uri 'none'; form-action 'none'`,
    );
  });

  test('outside links tell nobody where they come from', async () => {
    const $ = load(await renderAs('html', savedReport('verdicts')));
    const rels = $('a[href^="http"]')
      .toArray()
      .map((element) => $(element).attr('rel'));
    expect(new Set(rels)).toEqual(new Set(['noopener noreferrer nofollow']));
  });

  test('shows a note as its text, letter by letter', () => {
    return fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        const $ = load(await renderAs('html', reportOf(text)));
        expect($('.note .text').first().text()).toBe(asParsed(text));
      }),
    );
  });
});

describe('markdown', () => {
  test('holds no markup but its own', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        expectInert(await renderAs('markdown', reportOf(text)));
      }),
    );
    expectInert(await renderAs('markdown', hostile));
  });

  test('every row of its table has four cells', async () => {
    const rows = (await renderAs('markdown', hostile)).split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual(rows.map(() => 5));
  });

  test('calls nobody and no thread', async () => {
    const text = await renderAs('markdown', hostile);
    const shown = text.replaceAll('&#8203;', '\u200b').replaceAll('\\', '');
    expect(shown).toContain('@\u200boctocat');
    expect(shown).not.toMatch(/@\w|#\d|\bGH-\d/);
  });

  test('stays under the size that a comment may have', async () => {
    const [link] = hostile.links;
    if (link === undefined) throw new Error('the hostile report has links');
    const links = Array.from({ length: 3000 }, (_, index) => ({ ...link, url: `https://a.example/${index}` }));
    const text = await renderAs('markdown', { ...hostile, links });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/and \d+ more: see the whole report\./);
  });
});

describe('github', () => {
  test('writes one command a line, and its file reads back', async () => {
    const annotations = readAnnotations(await renderAs('github', hostile));
    expect(annotations.length).toBe(5);
    expect(new Set(annotations.map(({ properties }) => properties['file']))).toEqual(
      new Set(['a"b<i>,::error::=1.md']),
    );
  });

  test('no text begins another command', () => {
    return fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        const annotations = readAnnotations(await renderAs('github', reportOf(text)));
        expect(annotations.map(({ command }) => command)).toEqual(['error', 'error']);
      }),
    );
  });
});

describe('csv', () => {
  test('no cell is run by a spreadsheet, and no cell leaves its place', () => {
    return fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        const [head, ...rows] = readCsv(await renderAs('csv', reportOf(text)));
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => head?.length));
        expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-\d+$/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('sarif', () => {
  test('a message holds no link and an address is encoded', async () => {
    const log = JSON.parse(await renderAs('sarif', hostile));
    const [run] = log.runs;
    expect(run.results.filter((result: { message: { text: string } }) => result.message.text.includes(']('))).toEqual(
      [],
    );
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%22b%3Ci%3E%2C%3A%3Aerror%3A%3A%3D1.md',
    );
  });
});

describe('junit', () => {
  test('no text ends an element, an attribute or a section', () => {
    return fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        const xml = await renderAs('junit', reportOf(text));
        expect(xml).not.toContain(']]>');
        const $ = load(xml, { xml: true });
        expect($('testcase').length).toBe(1);
        expect($('testcase').attr('classname')).toBe(printableLine(text).replace(/[\ufffe\uffff]/g, ''));
        expect($('*').length).toBe(5);
      }),
    );
  });
});

describe('pretty', () => {
  test('escapes in colour are its own', async () => {
    const text = await renderAs('pretty', hostile, { ...plain, color: true, hyperlinks: true });
    const own = /\u001b\[\d+m|\u001b\]8;;(?:https?:\/\/[!-~]*)?\u0007/g;
    expect(text).toMatch(own);
    expect(text.replace(own, '')).not.toMatch(STEERING);
  });
});

function valuesOf($: CheerioAPI, name: string): readonly string[] {
  return $(`[${name}]`)
    .toArray()
    .map((element) => $(element).attr(name) ?? '');
}

/** One document with one note, one link and one finding, all of them saying `text`. */
function reportOf(text: string): Report {
  const [document] = hostile.documents;
  const [note] = document?.notes ?? [];
  const [citation] = note?.citations ?? [];
  const link = hostile.links.find((candidate) => candidate.verdict === 'dead');
  if (!document || !note || !citation || !link) throw new Error('the hostile report has a cited link');
  const cited = {
    ...citation,
    text,
    title: text,
    container: text,
    authors: [text],
    links: [{ url: text, position: { line: 1, column: 1 } }],
  };
  return {
    ...hostile,
    documents: [
      {
        path: text,
        format: 'text',
        notes: [{ ...note, label: text, text, citations: [cited] }],
        findings: [{ rule: 'rule', severity: 'error', message: text, note: text, position: null }],
      },
    ],
    links: [
      {
        ...link,
        url: text,
        explanation: text,
        finalUrl: text,
        archive: null,
        citedBy: [{ document: text, note: text }],
      },
    ],
  };
}

/** A parser of HTML makes every line break a line feed. */
function asParsed(text: string): string {
  return printable(text).replace(/\r\n?/g, '\n');
}

function expectInert(text: string): void {
  const tree = fromMarkdown(text, {
    extensions: [gfmAutolinkLiteral()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
  });
  const seen: string[] = [];
  const visit = (node: object) => {
    if ('type' in node && node.type === 'html' && 'value' in node) seen.push(String(node.value));
    if ('type' in node && node.type === 'image') seen.push('image');
    if ('type' in node && node.type === 'link' && 'url' in node && !/^(?:https?:|mailto:)/.test(String(node.url)))
      seen.push(String(node.url));
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(tree);
  const own = /^(?:<br>|<\/?sub>|<\/details>|<details><summary>[\w ]+<\/summary>)$/;
  expect(seen.filter((markup) => !own.test(markup))).toEqual([]);
}
