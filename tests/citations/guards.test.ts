// Rules skip patterns that a text cannot match: every fixture reads the same where nothing is skipped.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

type Read = (text: string) => Promise<unknown>;

async function reader(isGuarded: boolean): Promise<Read> {
  vi.resetModules();
  vi.doMock('../../src/text/signs.ts', async (original) => ({
    ...(await original<object>()),
    ...(isGuarded ? {} : { signsOf: () => 0xffff, beginsWith: () => true, isSmallBehind: () => true }),
  }));
  const { readDocument } = await import('../../src/formats/index.ts');
  const { findNotes } = await import('../../src/notes/index.ts');
  const { readCitations } = await import('../../src/citations/index.ts');
  return async (text) => {
    const document = await readDocument(new TextEncoder().encode(text), 'draft.txt');
    return readCitations(document, findNotes(document).notes);
  };
}

const root = join(import.meta.dirname, '../../fixtures');

function* texts(): Generator<string> {
  for (const file of readdirSync(join(root, 'citations'))) {
    const rows: readonly { readonly note: string }[] = JSON.parse(readFileSync(join(root, 'citations', file), 'utf8'));
    yield `Text.\n\nNotes\n\n${rows.map(({ note }, at) => `${at + 1}. ${note}`).join('\n')}`;
  }
  for (const draft of readdirSync(join(root, 'drafts')))
    for (const file of readdirSync(join(root, 'drafts', draft)))
      if (/^draft\.(?:txt|md|tex|html)$/.test(file)) yield readFileSync(join(root, 'drafts', draft, file), 'utf8');
}

test('every fixture reads the same without guards', async () => {
  const [guarded, plain] = [await reader(true), await reader(false)];
  let count = 0;
  for (const text of texts()) {
    expect(await guarded(text)).toEqual(await plain(text));
    count += 1;
  }
  expect(count).toBeGreaterThan(50);
}, 60_000);
