import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableInputError } from '../../src/formats/index.ts';
import { positionAt } from '../../src/text/position.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('reading an input', () => {
  test('plain text keeps its path and becomes a document without marked notes', async () => {
    expect(await readDocument(bytesOf('One.\nTwo.'), 'a/draft.txt')).toEqual({
      path: 'a/draft.txt',
      format: 'text',
      text: 'One.\nTwo.',
      anchors: [
        { offset: 0, position: { line: 1, column: 1 } },
        { offset: 5, position: { line: 2, column: 1 } },
      ],
      hyperlinks: [],
      notes: [],
      warnings: [],
    });
  });

  test('an empty input is a document without text', async () => {
    expect((await readDocument(new Uint8Array(0), 'empty.txt')).text).toBe('');
  });

  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])('%j ends a line', async (end) => {
    const document = await readDocument(bytesOf(`\ufeffab${end}${end}cX`), '-');
    expect(positionAt(document.anchors, document.text.indexOf('X'))).toEqual({ line: 3, column: 2 });
  });

  test('columns count UTF-16 code units and leave the byte order mark out', async () => {
    const document = await readDocument(bytesOf('\ufeff𝄞橋X'), '-');
    expect(positionAt(document.anchors, document.text.indexOf('X'))).toEqual({ line: 1, column: 4 });
  });

  test('every character of a text stands where its line and column say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '𝄞', '\n', ' '), { maxLength: 60 }), async (parts) => {
        const source = parts.join('');
        const document = await readDocument(bytesOf(source), '-');
        const lines = source.split('\n');
        for (let offset = 0; offset < source.length; offset += 1) {
          const position = positionAt(document.anchors, offset);
          const line = `${lines[(position?.line ?? 0) - 1]}\n`;
          expect(line[(position?.column ?? 0) - 1]).toBe(source[offset]);
        }
      }),
    );
  });

  test('no bytes whatever make it fail but with its own error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await readDocument(bytes, 'x').catch((error: unknown) => error);
        expect(
          outcome instanceof UnreadableInputError ||
            (typeof outcome === 'object' && outcome !== null && 'anchors' in outcome),
        ).toBe(true);
      }),
    );
  });
});
