import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { decodeAttribute, decodeText } from '../../src/probe/decode-references.ts';
import { walkMarkup } from '../../src/probe/walk-markup.ts';

/** What is told of a page, a line for each event. */
function walk(html: string): readonly string[] {
  const told: string[] = [];
  walkMarkup(html, {
    wants: () => null,
    open: ({ tag, attributes, isSelfClosing }) => {
      const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
      told.push(`<${tag}${pairs.join('')}${isSelfClosing ? '/' : ''}>`);
    },
    close: (tag) => told.push(`</${tag}>`),
    text: (text) => told.push(`text ${JSON.stringify(text)}`),
    raw: (tag, text) => told.push(`${tag} ${JSON.stringify(text)}`),
    hasEnough: () => false,
  });
  return told;
}

test.each([
  ['<p>a</p>', ['<p>', 'text "a"', '</p>']],
  ['<P CLASS=x>', ['<p class="x">']],
  ['<p a="1" b=\'2\' c=3 d e = 4>', ['<p a="1" b="2" c="3" d="" e="4">']],
  ['<p a=1 a=2>', ['<p a="1">']],
  ['<p a="x>y">z', ['<p a="x>y">', 'text "z"']],
  ['<br/>', ['<br/>']],
  ['<a href=/x/>', ['<a href="/x/"/>']],
  ['<p a="never closed>x', []],
  ['<p', []],
  ['a < b <c', ['text "a < b "']],
  ['1<2 and <3', ['text "1<2 and <3"']],
  ['<!-- <p> -->x', ['text "x"']],
  ['<!-->x', ['text "x"']],
  ['<!-- never closed <p>', []],
  ['<!DOCTYPE html><?php x ?></ >x', ['text "x"']],
  ['<script>if (a < b) "</p>"</script>x', ['<script>', 'script "if (a < b) \\"</p>\\""', '</script>', 'text "x"']],
  ['<SCRIPT></scripts></script >x', ['<script>', 'script "</scripts>"', '</script>', 'text "x"']],
  ['<title>a &amp; <b></title>', ['<title>', 'title "a & <b>"', '</title>']],
  ['<style>a > b', ['<style>', 'style "a > b"']],
  ['</p x="1">y', ['</p>', 'text "y"']],
])('%s is walked', (html, told) => {
  expect(walk(html)).toEqual(told);
});

test('the walk ends where the listener has enough', () => {
  const texts: string[] = [];
  walkMarkup('<p>a<p>b<p>c', {
    wants: () => new Set(),
    open: () => {},
    close: () => {},
    text: (text) => texts.push(text),
    raw: () => {},
    hasEnough: () => texts.length === 2,
  });
  expect(texts).toEqual(['a', 'b']);
});

/** The same of htmlparser2's events, with its own closing of elements left out. */
function reference(html: string): { readonly text: string; readonly opened: readonly string[] } {
  let text = '';
  const opened: string[] = [];
  const parser = new Parser({
    ontext: (piece) => {
      text += piece;
    },
    onopentag: (name, attributes) => opened.push(`${name} ${JSON.stringify(attributes)}`),
  });
  parser.end(html);
  return { text, opened };
}

test('sound markup is read as htmlparser2 reads it', () => {
  const name = fc.constantFrom('p', 'div', 'a', 'b', 'title', 'script', 'H1', 'x-y');
  const words = fc.string({ maxLength: 12 }).map((text) => text.replace(/[<>&"'\r\0]/g, ' '));
  const references = fc.constantFrom(
    '&amp;',
    '&lt;',
    '&eacute;',
    '&notin;',
    '&#8212;',
    '&#x41F;',
    '&nope;',
    '& ',
    '&copy',
    '&sect=',
    '',
  );
  const attribute = fc
    .tuple(fc.constantFrom('id', 'Class', 'href', 'data-x'), words, references)
    .map(([key, value, more]) => `${key}="${value}${more}"`);
  const open = fc.tuple(
    name,
    fc.uniqueArray(attribute, { maxLength: 3, selector: (text) => text.split('=')[0]?.toLowerCase() }),
  );
  const piece = fc.oneof(
    words,
    references,
    open.map(([tag, attributes]) => `<${tag} ${attributes.join(' ')}></${tag}>`),
    fc.constantFrom('<!-- c -->', '<br>', '<br />', '<hr class=a>'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const html = pieces.join('');
      let text = '';
      const opened: string[] = [];
      walkMarkup(html, {
        wants: () => null,
        open: ({ tag, attributes }) => opened.push(`${tag} ${JSON.stringify(attributes)}`),
        close: () => {},
        text: (each) => {
          text += each;
        },
        raw: (_tag, each) => {
          text += each;
        },
        hasEnough: () => false,
      });
      expect({ text, opened }).toEqual(reference(html));
    }),
    { numRuns: 500 },
  );
});

describe('character references', () => {
  test.each([
    ['&amp;lt;', '&lt;'],
    ['&nbsp;&#39;&apos;&quot;', "\u00a0''\""],
    ['&eacute;&mdash;&#x2014;&#8212;', 'é———'],
    ['&copy 2011 & more &', '© 2011 & more &'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['a < b &lt; c', 'a < b < c'],
    ['&nope;', '&nope;'],
    ['&amp;&eacute;&amp;eacute;', '&é&eacute;'],
    ['a&b; &amp; &', 'a&b; & &'],
    ['&quot;a far end ;', '"a far end ;'],
  ])('%s in a text', (text, decoded) => {
    expect(decodeText(text)).toBe(decoded);
  });

  test('a million in one text', () => {
    expect(decodeText('&amp;'.repeat(1_000_000))).toBe('&'.repeat(1_000_000));
    expect(decodeText(`${'&lt; '.repeat(500_000)}&`)).toHaveLength(1_000_001);
  });

  test.each([
    ['?a=1&copy=2&amp;sect=3', '?a=1&copy=2&sect=3'],
    ['say "&eacute;"', 'say "é"'],
    ['&lt;&gt;', '<>'],
    ['a>b &reg; <c', 'a>b ® <c'],
  ])('%s in an attribute', (value, decoded) => {
    expect(decodeAttribute(value)).toBe(decoded);
  });
});
