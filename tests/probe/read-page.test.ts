import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/model/observation.ts';
import { readPage } from '../../src/probe/read-page.ts';

interface Given {
  readonly type?: string | null;
  readonly fragment?: string | null;
  readonly isWhole?: boolean;
}

function read(
  body: string | Uint8Array,
  { type = 'text/html; charset=utf-8', fragment = null, isWhole = true }: Given = {},
): PageFacts {
  return readPage(
    {
      kind: 'answer',
      url: 'https://news.test/2011/article',
      status: 200,
      headers: type === null ? {} : { 'content-type': type },
      body: typeof body === 'string' ? Buffer.from(body) : body,
      isWhole,
      elapsedMs: 1,
    },
    fragment,
  );
}

describe('titles', () => {
  test.each([
    ['<title>One &amp; two</title>', 'One & two'],
    ['<head><title>\n  Broken\n over lines </title>', 'Broken over lines'],
    ['<TITLE LANG=en>Upper case</TITLE>', 'Upper case'],
    ['<svg><title>A drawing</title></svg><title>The page</title>', 'The page'],
    ['<title>First</title><title>Second</title>', 'First'],
    ['<title></title>', null],
    ['<p>none</p>', null],
    ['<title>Not <b>markup</b></title>', 'Not <b>markup</b>'],
    ['<title>Caf&eacute; &#8212; &#x41F;</title>', 'Café — П'],
    ['<title>never closed', 'never closed'],
    ['<title>bi\u202edi\u0007</title>', 'bi\ufffddi\ufffd'],
    ['<title><![CDATA[In a section]]></title>', 'In a section'],
    ['<template><title>Template</title></template><title>Page</title>', 'Page'],
  ])('the title of %s', (html, title) => {
    expect(read(html).title).toBe(title);
  });

  test('of other kinds', () => {
    const page = read(`
      <meta property="og:title" content="For sharing">
      <meta name="citation_title" content="For scholars">
      <meta name="DC.Title" content="For libraries">
      <meta name="twitter:title" content="For scholars">
      <script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [
          {"@type": "Organization", "name": "A publisher"},
          {"@type": "NewsArticle", "headline": "For machines", "datePublished": "2011-06-08T10:00:00Z"}
        ]}
      </script>
      <h1>The <em>first</em> heading</h1><h2>Second</h2><h4>Not this</h4><h3>Third</h3>`);
    expect(page).toMatchObject({
      ogTitle: 'For sharing',
      metaTitles: ['For scholars', 'For libraries'],
      dataTitles: ['For machines'],
      headings: ['The first heading', 'Second', 'Third'],
      published: '2011-06-08T10:00:00Z',
    });
  });

  test.each([
    ['{"@type":"Article","name":"By name"}', ['By name']],
    ['{"@type":["WebPage","Thing"],"name":"By one of its types"}', ['By one of its types']],
    ['{"@type":"Person","name":"Nobody"}', []],
    ['<!-- {"headline":"In a comment"} -->', ['In a comment']],
    ['{"headline":"A line\nbreak"}', ['A line break']],
    ['{"headline":"A comma too many",}', ['A comma too many']],
    ['{"headline": broken', []],
    ['[[[[{"headline":"Deep"}]]]]', ['Deep']],
    ['null', []],
  ])('from the JSON-LD %s', (json, titles) => {
    expect(read(`<script type="application/ld+json">${json}</script>`).dataTitles).toEqual(titles);
  });
});

describe('the visible text', () => {
  test.each([
    ['<p>One<p>Two', 'One Two'],
    ['wo<b>rd</b>s', 'words'],
    ['a<br>b<td>c</td><td>d</td>', 'a b c d'],
    ['<script>var x = "<p>no</p>"</script><style>p{}</style>yes', 'yes'],
    ['<noscript>no</noscript><template>no</template><svg><text>no</text></svg>yes', 'yes'],
    ['<div hidden>no<div>no</div></div>yes', 'yes'],
    ['<div style="color:red;display: none">no</div>yes', 'yes'],
    ['<p hidden>no end<p>yes', 'no end yes'],
    ['<noscript>never closed<body>yes', 'yes'],
    ['<textarea>no</textarea>yes<!-- no -->', 'yes'],
    ['1 &lt; 2 &amp;&amp; 3&nbsp;&gt; 2', '1 < 2 && 3 > 2'],
    ['<svg/>yes', 'yes'],
  ])('of %s', (html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('is capped, and its length told', () => {
    const page = read(`<p>${'word '.repeat(6_000)}`);
    expect(page.text).toHaveLength(20_000);
    expect(page.textLength).toBe(29_999);
  });
});

describe('facts of the head', () => {
  test('language, canonical address, description, date, refresh', () => {
    const page = read(`<html lang="ru"><base href="https://www.news.test/"><link rel="canonical" href="a?b=1">
      <meta name="description" content="What it is about"><meta name="citation_date" content="2011/06/08">
      <meta http-equiv="refresh" content="0; url=/b">`);
    expect(page).toMatchObject({
      language: 'ru',
      canonical: 'https://www.news.test/a?b=1',
      description: 'What it is about',
      published: '2011-06-08',
      metaRefresh: '0; url=/b',
    });
  });

  test('hosts of scripts, frames and style sheets', () => {
    const page =
      read(`<script src="//cdn.test/a.js"></script><script src="/own.js"></script><iframe src="http://Frame.test/"></iframe>
      <link rel=stylesheet href="https://css.test/a.css"><link rel=icon href="https://icon.test/i.png"><img src="https://img.test/i.png">`);
    expect(page.resourceHosts).toEqual(['cdn.test', 'news.test', 'frame.test', 'css.test']);
  });
});

describe('marks', () => {
  test.each([
    ['<script>window._cf_chl_opt={}</script>', ['cloudflare-challenge']],
    ['<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>', ['cloudflare-script']],
    ['<p>The page sets _cf_chl_opt and shows a cf-turnstile box.</p>', []],
    ['<div class="cf-turnstile"></div>', ['cloudflare-turnstile']],
    ['<div class="g-recaptcha"></div><div class="h-captcha"></div>', ['hcaptcha', 'recaptcha']],
    ['<iframe src="https://geo.captcha-delivery.com/captcha/"></iframe>', ['datadome']],
    ['<form><input type="PASSWORD"></form>', ['password-input']],
    ['<script>window.FOOTER_DOMAIN_PARKING=1</script>', ['parking-footer']],
    ['<script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script>', ['parking-lander']],
    ['<a href="https://dan.com/buy-domain/x.test">Buy</a>', ['for-sale-link']],
    ['<a href="https://dan.com/">They sell domains</a>', []],
    ['<script src="https://jordan.com/a.js"></script>', []],
    ['<script type="application/ld+json">{"isAccessibleForFree":"False"}</script>', ['not-free']],
    ['<meta name="robots" content="NOINDEX, follow">', ['noindex']],
    ['<frameset cols="*"><frame src="a.html"></frameset>', ['frameset']],
    ['<div id="root"></div><script src="/main.js"></script>', ['app-shell']],
    ['<noscript>Switch it on</noscript><script></script>', ['needs-javascript']],
    [`<div id="root">${'text '.repeat(100)}</div><script></script>`, []],
  ])('of %s', (html, marks) => {
    expect(read(html).marks).toEqual(marks);
  });
});

describe('fragments', () => {
  test.each([
    ['sec-2', '<h2 id="sec-2">', true],
    ['sec-2', '<a name=sec-2>', true],
    ['sec-2', '<h2 id="sec-3">', false],
    ['sec-2', '<div hidden><p id="sec-2">', true],
    ['%D1%87%D0%B0%D1%81%D1%82%D1%8C', '<p id="часть">', true],
    ['%zz', '<p id="%zz">', true],
    ['top', '<p>', true],
    ['sec:~:text=words', '<p id=sec>', true],
    [':~:text=words', '<p>', null],
    ['!/route', '<p>', null],
    ['/route', '<p>', null],
    [null, '<p id=a>', null],
  ])('#%s in %s', (fragment, html, found) => {
    expect(read(html, { fragment }).hasFragment).toBe(found);
  });

  test('far down a long page', () => {
    expect(read(`${'<p>word word word'.repeat(20_000)}<p id=end>`, { fragment: 'end' }).hasFragment).toBe(true);
  });

  test('missing from a page that was cut', () => {
    expect(read('<p>', { fragment: 'a', isWhole: false }).hasFragment).toBeNull();
  });
});

describe('what kind of body it is', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

  test.each([
    [bytes(''), null, 'empty', null],
    [bytes('  \n'), null, 'empty', null],
    [bytes('<!DOCTYPE html><p>x'), null, 'html', 'text/html'],
    [bytes('\n\n<p>x'), null, 'html', 'text/html'],
    [bytes('just words'), null, 'text', null],
    [bytes('%PDF-1.7\n%\xe2\xe3'), null, 'pdf', 'application/pdf'],
    [bytes('%PDF-1.4'), 'text/html', 'pdf', 'text/html'],
    [bytes('PK\x03\x04xx'), 'application/zip', 'zip', 'application/zip'],
    [bytes('\x89PNG\r\n\x1a\n'), 'image/png', 'image', 'image/png'],
    [bytes([0xff, 0xd8, 0xff, 0xe0]), null, 'image', null],
    [bytes([1, 2, 3, 0, 5]), 'application/octet-stream', 'binary', 'application/octet-stream'],
    [bytes('<p>x</p>'), 'TEXT/HTML;charset=utf-8', 'html', 'text/html'],
    [bytes('words'), 'nonsense', 'text', null],
  ])('%# is told by its signature', (body, type, signature, contentType) => {
    expect(read(body, { type })).toMatchObject({ signature, contentType, bytes: body.length });
  });

  test('markup that is served as plain text stays text', () => {
    expect(read('<title>Source</title>', { type: 'text/plain' })).toMatchObject({
      title: null,
      text: '<title>Source</title>',
    });
  });

  test('plain text and JSON have a text, JSON a title where it says so', () => {
    expect(read('a\n  b', { type: 'text/plain' })).toMatchObject({ text: 'a b', textLength: 3 });
    expect(read('{"title": "Of data"}', { type: 'application/json' }).title).toBe('Of data');
  });

  test('XML and XHTML have titles', () => {
    expect(
      read('<?xml version="1.0"?><rss><channel><title>A feed</title>', { type: 'application/rss+xml' }).title,
    ).toBe('A feed');
    expect(
      read('<?xml version="1.0"?><html xml:lang="de"><title>X</title>', { type: 'application/xhtml+xml' }),
    ).toMatchObject({
      title: 'X',
      language: 'de',
    });
  });
});

describe('charsets', () => {
  const russian = 'Отношения между Россией и Китаем в рамках глобального партнерства';
  // Windows-1251 and KOI8-R, made from Unicode by the layout of their letters.
  const cp1251 = (text: string) =>
    Buffer.from(Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))));
  const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
  const koi8 = (text: string) =>
    Buffer.from(Array.from(text, (c) => (KOI8.includes(c) ? 0xc0 + KOI8.indexOf(c) : c.charCodeAt(0))));
  const page = (title: string) => `<title>${title}</title><p>${title}. ${title}.</p>`;
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each([
    ['windows-1251 by header', cp1251(page(russian)), 'text/html; charset=windows-1251', 'windows-1251', russian],
    ['windows-1251 by alias', cp1251(page(russian)), 'text/html; charset="CP1251"', 'windows-1251', russian],
    [
      'windows-1251 by meta',
      cp1251(`<meta charset=windows-1251>${page(russian)}`),
      'text/html',
      'windows-1251',
      russian,
    ],
    [
      'windows-1251 by http-equiv',
      cp1251(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${page(russian)}`),
      null,
      'windows-1251',
      russian,
    ],
    ['windows-1251 undeclared', cp1251(page(russian)), 'text/html', 'windows-1251', russian],
    ['windows-1251 declared as UTF-8', cp1251(page(russian)), 'text/html; charset=utf-8', 'windows-1251', russian],
    ['koi8-r by header', koi8(page(russian)), 'text/html; charset=koi8-r', 'koi8-r', russian],
    ['koi8-r undeclared', koi8(page(russian)), 'text/html', 'koi8-r', russian],
    ['UTF-8 undeclared', Buffer.from(page(russian)), 'text/html', 'utf-8', russian],
    ['UTF-8 by a mark', Buffer.from(`\ufeff${page(russian)}`), 'text/html; charset=koi8-r', 'utf-8', russian],
    ['UTF-16 by a mark', utf16(page(russian)), 'text/html', 'utf-16le', russian],
    [
      'shift_jis',
      Buffer.from('<title>\x93\xfa\x96\x7b\x8c\xea</title>', 'latin1'),
      'text/html; charset=Shift_JIS',
      'shift_jis',
      '日本語',
    ],
    [
      'euc-jp by meta',
      Buffer.from('<meta charset=euc-jp><title>\xc6\xfc\xcb\xdc</title>', 'latin1'),
      null,
      'euc-jp',
      '日本',
    ],
    ['gb18030', Buffer.from('<title>\xd6\xd0\xce\xc4</title>', 'latin1'), 'text/html; charset=gb2312', 'gbk', '中文'],
    ['big5', Buffer.from('<title>\xa4\xa4\xa4\xe5</title>', 'latin1'), 'text/html; charset=big5', 'big5', '中文'],
    ['an unknown name', Buffer.from(page(russian)), 'text/html; charset=x-nonsense', 'utf-8', russian],
    [
      'XML declaration',
      cp1251(`<?xml version="1.0" encoding="windows-1251"?><a>${page(russian)}`),
      'text/xml',
      'windows-1251',
      russian,
    ],
  ])('%s', (_name, body, type, charset, title) => {
    expect(read(body, { type })).toMatchObject({ charset, title });
  });

  test('one damaged letter does not unmake UTF-8', () => {
    const body = Buffer.concat([Buffer.from(page(russian)), Buffer.from([0xd0]), Buffer.from(' end')]);
    expect(read(body)).toMatchObject({ charset: 'utf-8', title: russian });
  });

  test('a letter cut at the limit does not unmake UTF-8', () => {
    const body = Buffer.from(page(russian)).subarray(0, 60);
    expect(read(body, { type: null, isWhole: false }).charset).toBe('utf-8');
  });
});

describe('a PDF', () => {
  const pdf = (...objects: string[]) =>
    Buffer.from(`%PDF-1.4\n${objects.map((o, i) => `${i + 1} 0 obj ${o} endobj\n`).join('')}`, 'latin1');
  test.each([
    ['<< /Title (A study \\(draft\\)) /Producer (x) >>', 'A study (draft)'],
    ['<< /Producer (x) /Title (nested (parentheses) here) >>', 'nested (parentheses) here'],
    ['<< /Title (Caf\\351 \\222 \\240) /Creator (x) >>', 'Café ™ €'],
    ['<< /Title <FEFF04120435044004410438044F> /Creator (x) >>', 'Версия'],
    ['<< /Title (\xfe\xff\x04\x12\x04\x35) /Creator (x) >>', 'Ве'],
    ['<< /Title (Chapter 1) /Parent 3 0 R /Dest [1 0 R] /Author (x) >>', null],
    ['<< /Title (paper.doc) /Producer (x) >>', null],
    ['<< /Title () /Producer (x) >>', null],
    ['<< /Title (never closed /Producer (x)', null],
    ['<< /Title 5 0 R /Producer (x) >>', null],
  ])('%# tells its title', (object, title) => {
    expect(read(pdf(object), { type: 'application/pdf' }).title).toBe(title);
  });

  test('tells its title in XMP', () => {
    const xmp =
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Ends &amp; means \xc3\xa9</rdf:li></rdf:Alt></dc:title>';
    expect(read(pdf(`<< /Title (Other) /Producer (x) >>`, xmp), { type: 'application/pdf' }).title).toBe(
      'Ends & means é',
    );
  });
});

describe('hostile pages', () => {
  const MB = 1_000_000;
  test.each([
    ['nested a hundred thousand deep', `${'<div>'.repeat(100_000)}x${'</p>'.repeat(100_000)}`],
    ['a title without end', `<title>${'t'.repeat(10 * MB)}`],
    ['nothing but <', '<'.repeat(MB)],
    ['nothing but &', '&'.repeat(MB)],
    ['nothing but &amp', '&amp'.repeat(MB / 4)],
    ['nothing but comments', '<!--'.repeat(MB / 4)],
    ['nothing but [', '['.repeat(MB)],
    ['nothing but open tags', '<a '.repeat(MB / 3)],
    ['one tag of attributes', `<p ${'a="b" '.repeat(MB / 6)}>`],
    ['one attribute', `<p class="${'x'.repeat(5 * MB)}">`],
    ['nothing but titles', '<title>'.repeat(MB / 7)],
    ['nothing but headings', '<h1>'.repeat(MB / 4)],
    ['nothing but space', ' '.repeat(5 * MB)],
    ['space between letters', `x${' '.repeat(2 * MB)}x`.repeat(2)],
    ['hidden within hidden', '<svg>'.repeat(MB / 5)],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(400_000)}</script>`],
    ['wide JSON-LD', `<script type="application/ld+json">[${'{},'.repeat(150_000)}{}]</script>`],
    ['JSON-LD of commas', `<script type="application/ld+json">${','.repeat(400_000)}</script>`],
    ['a PDF of titles', `%PDF-1.4${'/Title ('.repeat(MB / 8)}`],
    ['a PDF of XMP', `%PDF-1.4<dc:title>${'<rdf:li '.repeat(MB / 8)}`],
    ['JSON-LD of space', `<script type="application/ld+json">{]]>${' '.repeat(400_000)}x</script>`],
    ['meta elements', '<meta name=a content=b>'.repeat(MB / 23)],
    ['a refresh', `<meta http-equiv=refresh content="0${' '.repeat(MB)}">`],
    ['scripts', '<script>_cf_chl_op</script>'.repeat(MB / 27)],
    ['a list of @graphs', `<script type="application/ld+json">${'{"a":'.repeat(80_000)}</script>`],
  ])('%s is read at once and in bounds', (_name, body) => {
    const page = read(body, { type: null });
    expect(JSON.stringify(page).length).toBeLessThan(250_000);
  });

  test('anything at all is read', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(null, 'text/html', 'text/xml', 'application/pdf'),
        (body, type) => {
          read(body, { type, fragment: 'a' });
        },
      ),
    );
  });

  test('any markup is read', () => {
    const piece = fc.constantFrom(
      '<title>',
      '</title>',
      '<svg>',
      '</svg>',
      '<p hidden>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&lt',
      'x',
      '"',
      "'",
      '<meta name=',
      '>',
      '/>',
      '<body',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = read(pieces.join(''));
        expect(page.text.length).toBeLessThanOrEqual(20_000);
      }),
    );
  });
});
