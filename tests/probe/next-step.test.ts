import { expect, test } from 'vitest';
import type { Answer } from '../../src/model/exchange.ts';
import { httpStep, refreshStep } from '../../src/probe/next-step.ts';
import { emptyPage } from '../support/pages.ts';

const url = new URL('http://a.test/d/page?q=1#part');

function answer(status: number, headers: Record<string, string> = {}): Answer {
  return { kind: 'answer', url: url.href, status, headers, body: new Uint8Array(), isWhole: true, elapsedMs: 1 };
}

test.each([
  ['/x', 'http://a.test/x#part'],
  ['x', 'http://a.test/d/x#part'],
  ['../x', 'http://a.test/x#part'],
  ['//b.test/x', 'http://b.test/x#part'],
  ['https://b.test', 'https://b.test/#part'],
  ['/x#', 'http://a.test/x#'],
  ['/x#y', 'http://a.test/x#y'],
  ['?q=2', 'http://a.test/d/page?q=2#part'],
  ['#y', 'http://a.test/d/page?q=1#y'],
  ['HTTP://B.TEST/X', 'http://b.test/X#part'],
  ['http:/x', 'http://a.test/x#part'],
  [' /x ', 'http://a.test/x#part'],
  ['http://пример.рф/', 'http://xn--e1afmkfd.xn--p1ai/#part'],
])('a location of %j leads to %s', (location, target) => {
  expect(httpStep(answer(301, { location }), url)?.target?.href).toBe(target);
});

test.each([['mailto:a@b.test'], ['javascript:void 0'], ['http://[bad'], ['http://a.test:99999/'], ['about:blank']])(
  'a location of %j leads to no web address',
  (location) => {
    expect(httpStep(answer(302, { location }), url)).toMatchObject({ hop: { location }, target: null });
  },
);

test.each([[200], [201], [300], [304], [305], [306], [404], [503]])('a %i with a location is no redirect', (status) => {
  expect(httpStep(answer(status, { location: '/x' }), url)).toBeNull();
});

test.each([
  ['0; url=/x', '/x'],
  ['0;URL=/x', '/x'],
  ['  3 ;  url = "/x y"  ', '/x y'],
  ["0; url='/x'; more", '/x'],
  ['0, url=/x', '/x'],
  ['0 url=/x', '/x'],
  ['0; /x', '/x'],
  ['0.5; url=/x', '/x'],
  ['5;url=/x', '/x'],
  ['0; url="/never closed', '/never closed'],
  ['6; url=/x', null],
  ['600', null],
  ['0', null],
  ['0;', null],
  ['0; url=', null],
  ['; url=/x', null],
  ['url=/x', null],
  ['-1; url=/x', null],
  ['soon; url=/x', null],
  ['', null],
  ['0; url=javascript:x()', null],
])('a refresh of %j leads to %s', (metaRefresh, location) => {
  const step = refreshStep(answer(200), { ...emptyPage, metaRefresh }, url);
  expect(step?.hop.location ?? null).toBe(location);
});

test.each([[403], [404], [500]])('a %i does not refresh', (status) => {
  expect(refreshStep(answer(status), { ...emptyPage, metaRefresh: '0; url=/x' }, url)).toBeNull();
});
