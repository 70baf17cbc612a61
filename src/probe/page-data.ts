// Reads what the data of script frameworks and players say of a page that they have yet to show.

import { jsonAt } from './json-at.ts';

/** A script element that holds data and no code. */
export interface DataScript {
  readonly id: string;
  readonly text: string;
}

export interface PageData {
  /** `lost-data`, `lost-route`, `player-error`, `player-login`, `player-withheld`: see marks.ts. */
  readonly marks: readonly string[];
  /** What a player tells in place of its film, a sentence a line; empty where it tells nothing. */
  readonly playerSays: string;
}

type Node = Readonly<Record<string, unknown>>;

const NOTHING: PageData = { marks: [], playerSays: '' };

/** Longer strings in a page's data are somebody's text. */
const PROSE = 300;
const MOST_VALUES = 5_000;

/**
 * By the structure that a framework or a player gives its data, never by a word in it: an article about errors may hold
 * the same words, and one that holds a text is no lost page. Linear in the scripts, which are capped.
 * @param scripts elements of a JSON type, with their id
 * @param source inline scripts, and what else of the source is searched
 */
export function readPageData(scripts: readonly DataScript[], source: string): PageData {
  const player = readPlayer(source);
  const lost = [...scripts.flatMap(({ id, text }) => lostInScript(id, text)), ...lostInSource(source)];
  return { marks: [...new Set([...lost, ...player.marks])], playerSays: player.playerSays };
}

function lostInScript(id: string, text: string): readonly string[] {
  if (id === '__NEXT_DATA__') return lostInNext(jsonAt(text, 0));
  return id === '__NUXT_DATA__' && saysLost(nuxtStatus(jsonAt(text, 0))) ? ['lost-data'] : [];
}

// Next.js before its app router: the route that is shown, and the props of its page.
const NEXT_LOST_ROUTE = /^(?:\/\[[a-z]+\])?\/(?:404|_not-found)$/;

/** A route alone is no proof: static hosts serve 404.html under every address, and a script finds the page. */
function lostInNext(data: unknown): readonly string[] {
  if (!isNode(data)) return [];
  const props = nodeIn(data, 'props');
  const pageProps = nodeIn(props, 'pageProps');
  const status = statusIn(pageProps) ?? statusIn(props) ?? statusIn(nodeIn(data, 'err'));
  const isTold = saysLost(status) || pageProps['notFound'] === true || pageProps['is404'] === true;
  if (isTold && !holdsProse(pageProps)) return ['lost-data'];
  const page = typeof data['page'] === 'string' ? data['page'] : '';
  return NEXT_LOST_ROUTE.test(page) || (page === '/_error' && status === null) ? ['lost-route'] : [];
}

/** The status in the props of a page, or in their error. */
function statusIn(node: Node): unknown {
  const error = nodeIn(node, 'error');
  const all = [node['statusCode'], node['errorCode'], error['statusCode'], error['status'], error['code']];
  return all.find((status) => typeof status === 'number') ?? null;
}

/** Nuxt 3 writes a list of values that name each other by their place ("devalue"). */
function nuxtStatus(payload: unknown): unknown {
  if (!Array.isArray(payload)) return null;
  const values: readonly unknown[] = payload;
  const at = (place: unknown): unknown => {
    let value = typeof place === 'number' ? values[place] : null;
    // ["ShallowReactive", 1], ["NuxtError", 8]
    for (let step = 0; step < 4 && Array.isArray(value) && typeof value[1] === 'number'; step += 1) {
      value = values[value[1]];
    }
    return value;
  };
  const root = at(0);
  const error = isNode(root) ? at(root['error']) : null;
  return isNode(error) ? at(error['statusCode'] ?? error['status']) : null;
}

// Nuxt 2 writes its state as a script: layout, data of the page, its error, then what stores hold, with errors of their own.
const NUXT_ERROR = /(?:[\]}],|__NUXT__ ?= ?\{)"?error"?:\{(?:[^{}]{0,300},)?"?statusCode"?:4(?:04|10)\b/;

function lostInSource(source: string): readonly string[] {
  const isLost =
    NUXT_ERROR.test(after(source, 'window.__NUXT__', 200_000).split(/\bstate"?:/, 1)[0] ?? '') ||
    // SvelteKit names a status only where it is not 200.
    /\bstatus: 4(?:04|10)\b/.test(after(source, 'kit.start(', 50_000)) ||
    lostInRemix(jsonAfter(source, 'window.__remixContext')) ||
    lostInRemix(jsonAfter(source, 'window.__staticRouterHydrationData'));
  return isLost ? ['lost-data'] : [];
}

/** Remix and React Router: what a route's loader threw, by route. */
function lostInRemix(context: unknown): boolean {
  if (!isNode(context)) return false;
  const errors = { ...nodeIn(context, 'errors'), ...nodeIn(nodeIn(context, 'state'), 'errors') };
  const thrown = nodeIn(nodeIn(context, 'appState'), 'catch');
  return [thrown, ...Object.values(errors)].some((error) => isNode(error) && saysLost(error['status']));
}

/** YouTube's player and what is built like it; Bilibili's state, which tells a lost film from a foreign one in no way. */
function readPlayer(source: string): PageData {
  const response = after(source, 'ytInitialPlayerResponse', 300_000);
  const status = jsonAfter(response, '"playabilityStatus"');
  if (isNode(status) && !response.includes('"videoDetails":{')) return playerTells(status);
  const state = jsonAfter(source, 'window.__INITIAL_STATE__');
  const code = isNode(state) ? nodeIn(state, 'error')['trueCode'] : null;
  if (code === -404) return { marks: ['player-withheld'], playerSays: '' };
  return code === -403 ? { marks: ['player-login'], playerSays: '' } : NOTHING;
}

const PLAYER_MARKS: Readonly<Record<string, string>> = {
  ERROR: 'player-error',
  LOGIN_REQUIRED: 'player-login',
  AGE_VERIFICATION_REQUIRED: 'player-login',
  UNPLAYABLE: 'player-withheld',
};

function playerTells(status: Node): PageData {
  const mark = typeof status['status'] === 'string' ? PLAYER_MARKS[status['status']] : undefined;
  if (mark === undefined) return NOTHING;
  const screen = nodeIn(nodeIn(status, 'errorScreen'), 'playerErrorMessageRenderer');
  const said = [status['reason'], screen['reason'], screen['subreason'], status['messages']].flatMap(printedIn);
  return { marks: [mark], playerSays: [...new Set(said)].join('\n').slice(0, 1_000) };
}

/** A text, a list of them, or YouTube's `simpleText` and `runs`. */
function printedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((each) => (typeof each === 'string' ? [each] : []));
  if (!isNode(value)) return [];
  const { simpleText, runs } = value;
  if (typeof simpleText === 'string') return [simpleText];
  const texts = Array.isArray(runs) ? runs.slice(0, 10) : [];
  return texts.length === 0 ? [] : [texts.map((run) => (isNode(run) ? String(run['text'] ?? '') : '')).join('')];
}

function saysLost(status: unknown): boolean {
  return status === 404 || status === 410;
}

/** Somebody's text stands in the data, so that the status is part of it. */
function holdsProse(root: Node): boolean {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const value = queue[at];
    if (typeof value === 'string' && value.length > PROSE) return true;
    if (typeof value === 'object' && value !== null) queue.push(...Object.values(value).slice(0, MOST_VALUES));
  }
  return false;
}

function jsonAfter(source: string, name: string): unknown {
  const at = source.indexOf(name);
  return at === -1 ? null : jsonAt(source, at + name.length);
}

function after(source: string, name: string, length: number): string {
  const at = source.indexOf(name);
  return at === -1 ? '' : source.slice(at, at + length);
}

function nodeIn(node: Node, name: string): Node {
  const value = node[name];
  return isNode(value) ? value : {};
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
