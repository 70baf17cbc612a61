import { describe, expect, test } from 'vitest';
import { capturedTarget, restamped } from '../../src/archives/stamped-address.ts';

const AT = 'http://archive.example/coll/20110608100000id_/http://paper.test/old/a.html';

describe('A captured redirect goes on inside the archive', () => {
  test.each([
    [
      'the archive rewrote it',
      'http://archive.example/coll/20110608100000mp_/http://paper.test/b',
      'http://archive.example/coll/20110608100000id_/http://paper.test/b',
    ],
    [
      'the archive rewrote it, by path',
      '/coll/20110609000000/http://paper.test/b',
      'http://archive.example/coll/20110609000000id_/http://paper.test/b',
    ],
    [
      'the original server sent a whole address',
      'https://other.test/b#part',
      'http://archive.example/coll/20110608100000id_/https://other.test/b',
    ],
    ['it sent a path', '/b', 'http://archive.example/coll/20110608100000id_/http://paper.test/b'],
    ['it sent a name', 'b.html', 'http://archive.example/coll/20110608100000id_/http://paper.test/old/b.html'],
    [
      'it sent to another archive',
      'http://web.archive.test/web/20100101000000/http://paper.test/a',
      'http://archive.example/coll/20110608100000id_/http://web.archive.test/web/20100101000000/http://paper.test/a',
    ],
  ])('where %s', (_, location, target) => {
    expect(capturedTarget(location, AT)).toBe(target);
  });

  test('where addresses of the archive tell nothing, only on its own host', () => {
    expect(capturedTarget('/m2', 'http://archive.example/m1')).toBe('http://archive.example/m2');
    expect(capturedTarget('http://paper.test/a', 'http://archive.example/m1')).toBeNull();
  });

  test.each(['mailto:a@paper.test', 'javascript:void(0)', 'http://'])('and not to %s', (location) => {
    expect(capturedTarget(location, AT)).toBeNull();
  });
});

test('the address of a capture bears its own moment, not the one that was asked for', () => {
  expect(restamped(AT, '2011-06-08T10:00:05Z')).toBe(
    'http://archive.example/coll/20110608100005id_/http://paper.test/old/a.html',
  );
  expect(restamped('http://archive.example/m1', '2011-06-08T10:00:05Z')).toBe('http://archive.example/m1');
});
