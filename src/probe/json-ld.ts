// What a page's JSON-LD says of the article: titles, date of publication, whether it is free to read.

/** Facts from all blocks of a page. */
export interface LinkedData {
  readonly titles: readonly string[];
  /** As printed there. */
  readonly published: string | null;
  readonly isFree: boolean | null;
}

const MOST_NODES = 2_000;
const MOST_TITLES = 5;

// schema.org's CreativeWork and those below it that are cited; an organisation's or a person's name is no title.
const WORKS =
  /(?:Article|Posting|Page|Book|Chapter|Report|Thesis|Dataset|Movie|VideoObject|Episode|CreativeWork|Legislation|Recipe|Review|SoftwareApplication|Event|Product)$/;

/** Reads tolerant JSON: comments in the HTML way and raw line breaks in strings are common; what cannot be read is left out. */
export function readJsonLd(blocks: readonly string[]): LinkedData {
  const titles = new Set<string>();
  let published: string | null = null;
  let isFree: boolean | null = null;
  for (const node of nodesOf(blocks.map(parseTolerantly))) {
    const title = titleOf(node);
    if (title !== null && titles.size < MOST_TITLES) titles.add(title);
    published ??= textOf(node['datePublished']);
    isFree ??= freedom(node['isAccessibleForFree']);
  }
  return { titles: [...titles], published, isFree };
}

type Node = Readonly<Record<string, unknown>>;

/** All objects, outer before inner, bounded. */
function* nodesOf(roots: readonly unknown[]): Generator<Node> {
  const queue = [...roots];
  for (let i = 0; i < queue.length && i < MOST_NODES; i += 1) {
    const value = queue[i];
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value).filter((child) => typeof child === 'object' && child !== null);
    queue.push(...inner.slice(0, MOST_NODES));
    if (isNode(value)) yield value;
  }
}

function isNode(value: object): value is Node {
  return !Array.isArray(value);
}

function titleOf(node: Node): string | null {
  const headline = textOf(node['headline']);
  if (headline !== null) return headline;
  const types = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && WORKS.test(type)) ? textOf(node['name']) : null;
}

function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}

function freedom(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return { true: true, false: false }[value.toLowerCase()] ?? null;
}

function parseTolerantly(block: string): unknown {
  const bare = block
    .trim()
    .replace(/^(?:<!--|(?:\/\/\s{0,9})?<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s{0,9})?\]\]>)$/, '');
  return parse(bare) ?? parse(bare.replace(/[\x00-\x1f]+/g, ' ').replace(/,\s{0,99}([\]}])/g, '$1'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
