// What two addresses tell of a redirect.

import { expect, test } from 'vitest';
import {
  depth,
  isHome,
  isLoginAddress,
  isNotFoundAddress,
  isResolver,
  isSameAddress,
  isSectionOf,
  isWallAddress,
  namesOnePage,
} from '../../src/verdicts/address.ts';

test.each([
  ['https://site.test', true],
  ['https://site.test/', true],
  ['https://site.test/index.html', true],
  ['https://site.test/Default.aspx', true],
  ['https://site.test/en/', true],
  ['https://site.test/en-gb/index.php', true],
  ['https://site.test/?utm_source=x&lang=en', true],
  ['https://site.test/?p=12', false],
  ['https://site.test/#/article/12', false],
  ['https://site.test/news/', false],
  ['https://site.test/a/b', false],
  ['nonsense', false],
])('%s is a start page: %s', (url, expected) => {
  expect(isHome(url)).toBe(expected);
});

test.each([
  ['https://site.test/', 0],
  ['https://site.test/en/', 0],
  ['https://site.test/a', 1],
  ['https://site.test/a/index.html', 1],
  ['https://site.test/?p=12', 1],
  ['https://site.test/zakon/?dok=03436&ogl=all', 2],
  ['https://site.test/a/b/c.html', 3],
])('%s lies %i deep', (url, expected) => {
  expect(depth(url)).toBe(expected);
});

test.each([
  ['https://site.test/857033', true],
  ['https://site.test/treaty.html', true],
  ['https://site.test/toll-on-the-bridge', true],
  ['https://site.test/old-article', true],
  ['https://site.test/?p=4711', true],
  ['https://site.test/index.php?id=3', true],
  ['https://site.test/about', false],
  ['https://site.test/about-us', false],
  ['https://site.test/~kestrel/', false],
  ['https://site.test/', false],
])('%s names one page: %s', (url, expected) => {
  expect(namesOnePage(url)).toBe(expected);
});

test.each([
  ['https://site.test/404', true],
  ['https://site.test/en/404.html', true],
  ['https://site.test/page-not-found/', true],
  ['https://site.test/errors/NotFound.aspx', true],
  ['https://site.test/error_404.php', true],
  ['https://site.test/?error=404', true],
  ['https://site.test/#/404', true],
  ['https://site.test/error', false],
  ['https://site.test/articles/404-things-to-know', false],
  ['https://site.test/rooms/4040', false],
])('%s is the address of a not-found page: %s', (url, expected) => {
  expect(isNotFoundAddress(url)).toBe(expected);
});

test.each([
  ['http://site.test/a', 'https://www.site.test/a/', true],
  ['http://site.test/A', 'http://site.test/a', true],
  ['http://site.test/a/', 'http://site.test/a/index.html', true],
  ['http://site.test:80/a', 'https://site.test/a', true],
  ['http://site.test/a?b=1&c=2', 'http://site.test/a?c=2&b=1', true],
  ['http://site.test/a?utm_source=x', 'http://site.test/a', true],
  ['http://site.test/%D0%B0', 'http://site.test/а', true],
  ['http://site.test/a#b', 'http://site.test/a', true],
  ['http://site.test/a', 'http://site.test/b', false],
  ['http://site.test/a?id=1', 'http://site.test/a?id=2', false],
  ['http://site.test/a', 'http://other.test/a', false],
  ['http://site.test/#/a', 'http://site.test/#/b', false],
])('%s and %s are one: %s', (a, b, expected) => {
  expect(isSameAddress(a, b)).toBe(expected);
});

test.each([
  ['https://site.test/news/', 'https://site.test/news/2011/a.html', true],
  ['https://www.site.test/news', 'https://site.test/news/a', true],
  ['https://site.test/', 'https://site.test/news/a', false],
  ['https://site.test/sport/', 'https://site.test/news/a', false],
  ['https://other.test/news/', 'https://site.test/news/a', false],
])('%s is a section above %s: %s', (section, url, expected) => {
  expect(isSectionOf(section, url)).toBe(expected);
});

test.each([
  ['https://doi.org/10.1000/182', true],
  ['http://dx.doi.org/10.1000/182', true],
  ['http://hdl.handle.net/1721.1/1234', true],
  ['https://n2t.net/ark:/12148/x', true],
  ['https://library.test/ark:/12148/btv1b', true],
  ['https://purl.org/net/x', true],
  ['https://w3id.org/x', true],
  ['https://nbn-resolving.org/urn:nbn:de:101', true],
  ['https://web.archive.org/web/2011/http://site.test/', true],
  ['https://site.test/doi/10.1000/182', false],
])('%s is a resolver: %s', (url, expected) => {
  expect(isResolver(url)).toBe(expected);
});

test.each([
  ['https://accounts.site.test/x', true],
  ['https://site.test/wp-login.php?redirect_to=x', true],
  ['https://site.test/users/sign_in', true],
  ['https://idp.uni.test/idp/profile/SAML2/Redirect/SSO', true],
  ['https://site.test/how-to-log-in', false],
  ['https://id.wiki.test/wiki/A', false],
])('%s asks for a login: %s', (url, expected) => {
  expect(isLoginAddress(url)).toBe(expected);
});

test.each([
  ['https://consent.site.test/m', true],
  ['https://site.test/verify_human?x=1', true],
  ['https://site.test/action/cookieAbsent', true],
  ['https://site.test/subscribe', true],
  ['https://site.test/region/north/news', false],
  ['https://site.test/consent-in-medicine', false],
])('%s stands before the content: %s', (url, expected) => {
  expect(isWallAddress(url)).toBe(expected);
});
