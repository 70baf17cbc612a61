import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/model/observation.ts';
import { type ProbeTools, probe } from '../../src/probe/probe.ts';
import { realClock } from '../../src/world/clock.ts';
import { opening, testNetwork } from '../support/net.ts';
import { dribble, flood, type Speaker, startRaw } from '../support/raw-server.ts';
import { type Handler, startWeb } from '../support/web.ts';

/** Asks `http://a.test/` of a server that speaks so, with limits that a test can pass. */
async function asking(speak: Speaker, more: Partial<ProbeTools> = {}): Promise<Sighting> {
  const { port } = await opening(startRaw(speak));
  return probe('http://a.test/', tools(port, more));
}

function tools(port: number, more: Partial<ProbeTools> = {}): ProbeTools {
  const network = testNetwork({
    allowPrivate: false,
    connectTo: [`a.test::127.0.0.1:${port}`, `b.test::127.0.0.1:${port}`],
  });
  return {
    exchange: (ask) => network.exchange(ask),
    gate: (_url, job) => job(),
    timeoutMs: 3_000,
    maxRedirects: 10,
    maxBodyBytes: 300_000,
    guise: 'plain',
    clock: realClock,
    ...more,
  };
}

const redirect = (location: string, status = '302 Found') =>
  `HTTP/1.1 ${status}\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`;

describe('redirects', () => {
  test.each([
    ['http://127.0.0.1/'],
    ['http://0x7f.1/'],
    ['http://2130706433/'],
    ['http://017700000001/'],
    ['http://[::1]/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://localhost:22/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://10.0.0.1/'],
    ['http://[fd00::1]/'],
    ['//192.168.0.1/'],
  ])('to %s ends before the private network', async (location) => {
    const seen = await asking((socket) => socket.write(redirect(location)));
    expect(seen).toMatchObject({ kind: 'failed', failure: 'private-address', hops: [{ status: 302, location }] });
  });

  test('a chain of sixty is walked where that is allowed, and given up where not', async () => {
    const { port } = await opening(
      startWeb(({ path }) => {
        const step = Number(path.slice(1) || 0);
        return step < 60 ? { status: 301, headers: { location: `/${step + 1}` } } : '<title>At last</title>';
      }),
    );
    expect(await probe('http://a.test/', tools(port, { maxRedirects: 60 }))).toMatchObject({
      kind: 'answered',
      finalUrl: 'http://a.test/60',
    });
    const seen = await probe('http://a.test/', tools(port, { maxRedirects: 20 }));
    expect(seen).toMatchObject({ kind: 'failed', failure: 'too-many-redirects' });
    expect(seen.hops).toHaveLength(21);
  });

  test.each<[string, string, string]>([
    ['raw UTF-8', '/путь', '/%D0%BF%D1%83%D1%82%D1%8C'],
    ['escapes', '/%D0%BF', '/%D0%BF'],
    ['a space', '/a b', '/a%20b'],
    ['backslashes', '\\a\\b', '/a/b'],
    ['dots', '/a/../b', '/b'],
    ['a query alone', '?x=1', '/?x=1'],
  ])('to %s go where a browser would', async (_name, location, path) => {
    const asked: string[] = [];
    await asking((socket, request) => {
      const path = request.split(' ')[1] ?? '';
      asked.push(path);
      const raw = Buffer.from(path === '/' ? redirect(location) : 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      socket.write(raw);
    });
    expect(asked).toEqual(['/', path]);
  });

  test.each([['200 OK'], ['201 Created'], ['300 Multiple Choices'], ['304 Not Modified'], ['404 Not Found']])(
    'a location with %s is not followed',
    async (status) => {
      const seen = await asking((socket) => socket.write(redirect('/elsewhere', status)));
      expect(seen).toMatchObject({ kind: 'answered', finalUrl: 'http://a.test/', hops: [] });
    },
  );

  test('a circle of two hosts is found', async () => {
    const { port } = await opening(
      startWeb(({ host }) => ({ status: 301, headers: { location: `http://${host === 'a.test' ? 'b' : 'a'}.test/` } })),
    );
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ failure: 'redirect-loop' });
  });

  test('a circle that grows is given up', async () => {
    const { port } = await opening(startWeb(({ path }) => ({ status: 302, headers: { location: `${path}a/` } })));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ failure: 'too-many-redirects' });
  });

  test('a circle that sets another cookie each time is given up', async () => {
    let count = 0;
    const { port } = await opening(
      startWeb(() => {
        count += 1;
        return { status: 302, headers: { location: '/', 'set-cookie': `n=${count}` } };
      }),
    );
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ failure: 'too-many-redirects' });
  });

  test('a redirect that fails at its end keeps its hops', async () => {
    const { port } = await opening(startWeb({ 'a.test/': { status: 301, headers: { location: 'https://b.test/' } } }));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({
      kind: 'failed',
      failure: 'protocol-error',
      finalUrl: 'https://b.test/',
      hops: [{ url: 'http://a.test/', status: 301 }],
    });
  });
});

describe('refreshing pages', () => {
  const refreshing = (target: string) => `<meta http-equiv="refresh" content="0;url=${target}">`;

  test('a chain of them is walked', async () => {
    const { port } = await opening(
      startWeb({ '/': refreshing('/1'), '/1': refreshing('/2'), '/2': '<title>The end</title>' }),
    );
    const seen = await probe('http://a.test/', tools(port));
    expect(seen).toMatchObject({ kind: 'answered', finalUrl: 'http://a.test/2' });
    expect(seen.hops.map(({ by }) => by)).toEqual(['meta-refresh', 'meta-refresh']);
  });

  test('two that send a reader to and fro are pages none the less', async () => {
    const { port } = await opening(startWeb({ '/': refreshing('/1'), '/1': refreshing('/') }));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ kind: 'answered', finalUrl: 'http://a.test/1' });
  });

  test('a chain of them without end is given up', async () => {
    const { port } = await opening(startWeb(({ path }) => refreshing(`${path}a`)));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ failure: 'too-many-redirects' });
  });

  test('a refresh to a private address is refused', async () => {
    const { port } = await opening(startWeb({ '/': refreshing('http://127.0.0.1:1/') }));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ failure: 'private-address' });
  });

  test('an error page that refreshes to the start page is an error page', async () => {
    const { port } = await opening(startWeb({ '/': { status: 404, body: refreshing('/home') }, '/home': 'home' }));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ status: 404, hops: [] });
  });

  test('a Refresh header is obeyed', async () => {
    const { port } = await opening(startWeb({ '/': { headers: { refresh: '0; url=/1' } }, '/1': 'here' }));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ finalUrl: 'http://a.test/1' });
  });
});

describe('pages', () => {
  const page =
    (head: string, piece: string): Speaker =>
    (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${head}`);
      flood(socket, piece.repeat(1_000));
    };

  test.each([
    ['a title without end', '<title>', 'title'],
    ['nesting without end', '<title>Deep</title>', '<div>'],
    ['attributes without end', '<title>Wide</title><p ', 'a=b '],
    ['scripts without end', '<title>Scripted</title>', '<script>x</script>'],
    ['comments without end', '<title>Commented</title><!--', ' '],
    ['headings without end', '<title>Headed</title>', '<h1>x'],
  ])('%s are read as far as the limit', async (_name, head, piece) => {
    const seen = await asking(page(head, piece));
    expect(seen).toMatchObject({ kind: 'answered', status: 200, page: { isWhole: false, bytes: 300_000 } });
    expect(JSON.stringify(seen).length).toBeLessThan(120_000);
  });

  test('a page that dribbles is judged by its beginning', async () => {
    const seen = await asking(
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Slow</title>');
        dribble(socket, '<p>.', 20);
      },
      { timeoutMs: 200 },
    );
    expect(seen).toMatchObject({ kind: 'answered', page: { title: 'Slow', isWhole: false } });
  });
});

describe('cookie walls', () => {
  const wall: Handler = ({ host, path, headers }) => {
    if (headers['cookie']?.includes('pass=1')) return '<title>The article</title>';
    if (host === 'b.test') return { status: 302, headers: { location: 'http://a.test/?back', 'set-cookie': 'pass=1' } };
    if (path === '/?back') return { status: 403, body: 'no cookie' };
    return { status: 302, headers: { location: 'http://b.test/' } };
  };

  test('a cookie of another site opens nothing', async () => {
    const { port } = await opening(startWeb(wall));
    expect(await probe('http://a.test/', tools(port))).toMatchObject({ status: 403 });
  });

  test('a cookie is forgotten between attempts', async () => {
    const { port, log } = await opening(startWeb({ '/': { headers: { 'set-cookie': 'a=1' } } }));
    await probe('http://a.test/', tools(port));
    await probe('http://a.test/', tools(port));
    expect(log[1]?.headers['cookie']).toBeUndefined();
  });
});
