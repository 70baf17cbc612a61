import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/decode-text.ts';
import { UnreadableInputError } from '../../src/formats/unreadable-input-error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

// Encoded by hand: Node writes UTF-8 and UTF-16LE alone.
const RUSSIAN = 'Старая мельница на реке сгорела весной, и город её больше не отстроил. Об этом писали обе газеты.';

function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    return letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0;
  });
}

const KOI8_ORDER = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';

function koi8r(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const at = KOI8_ORDER.indexOf(letter);
    if (at !== -1) return 0xc0 + at;
    return letter === 'ё' ? 0xa3 : (letter.codePointAt(0) ?? 0);
  });
}

function utf16be(text: string): Uint8Array {
  const bytes = [0xfe, 0xff];
  for (const unit of text.split('')) bytes.push(unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 0xff);
  return Uint8Array.from(bytes);
}

describe('decoding', () => {
  test.each([
    ['UTF-8', utf8('Où, 橋'), 'Où, 橋'],
    ['UTF-8 with a byte order mark', utf8('\ufeffOù'), 'Où'],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from('\ufeffмост', 'utf16le')), 'мост'],
    ['UTF-16 big-endian', utf16be('мост'), 'мост'],
    ['windows-1251', windows1251(RUSSIAN), RUSSIAN],
    ['KOI8-R', koi8r(RUSSIAN), RUSSIAN],
    [
      'windows-1252',
      Uint8Array.from('Le château était fermé. À côté, une forêt.', (c) => c.charCodeAt(0)),
      'Le château était fermé. À côté, une forêt.',
    ],
    ['nothing', new Uint8Array(0), ''],
  ])('%s is read', async (_name, bytes, expected) => {
    expect((await decodeText(bytes)).text).toBe(expected);
  });

  test('a text that is not UTF-8 says how it was read', async () => {
    expect((await decodeText(windows1251(RUSSIAN))).warnings).toEqual([
      'the file is not UTF-8: it was read as windows-1251',
    ]);
  });

  test('one broken byte does not turn a UTF-8 text into another character set', async () => {
    const bytes = Uint8Array.from([...utf8(RUSSIAN), 0xff, ...utf8(' Конец.')]);
    expect((await decodeText(bytes)).text).toBe(`${RUSSIAN}\ufffd Конец.`);
  });

  test.each([
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old Word file/],
    ['a text with a NUL', utf8('one\0two'), /binary/],
    ['compressed data without a NUL', Uint8Array.from({ length: 400 }, (_, i) => ((i * 37) % 255) + 1), /binary/],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), /binary/],
  ])('%s is refused', async (_name, bytes, message) => {
    const refusal = decodeText(bytes);
    await expect(refusal).rejects.toThrow(UnreadableInputError);
    await expect(refusal).rejects.toThrow(message);
  });
});
