// Walks the XML of office formats: names made even by their namespace, entities never expanded, depth bounded.

import { type Checkpoint, createCheckpoint } from './checkpoint.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** The short prefix by which the program calls each namespace, by its URI. Names of other namespaces begin with `?:`. */
export type Namespaces = ReadonlyMap<string, string>;

/** Reads an attribute of the element at hand by its short name (`w:val`; no prefix where it has no namespace). */
export type Attributes = (name: string) => string | null;

/** Told of elements in the order of the document; `open` and `close` are always balanced. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Throws an UnreadableInputError where the XML declares entities or nests too deeply; broken XML is read as far as it goes. */
export type XmlWalk = (xml: string, namespaces: Namespaces, visitor: XmlVisitor) => void;

// Word's own documents stay below 100, tables in tables included.
const MAX_DEPTH = 400;

interface Scope {
  readonly parent: Scope | null;
  /** Namespace by prefix, those of the enclosing elements left out. */
  readonly declared: ReadonlyMap<string, string>;
  /** Short names by printed names, so that each is resolved once. */
  readonly shortNames: Map<string, string>;
}

/** Loads the parser; the walk itself does not wait for anything. `checkpoint` is called at every element, and may throw. */
export async function loadXmlWalk(checkpoint: Checkpoint = createCheckpoint()): Promise<XmlWalk> {
  const { Parser } = await import('htmlparser2');
  return (xml, namespaces, visitor) => {
    let scope: Scope = { parent: null, declared: new Map(), shortNames: new Map() };
    const scopes: Scope[] = [];
    const parser = new Parser(
      {
        onopentag(name, printed) {
          checkpoint();
          scopes.push(scope);
          if (scopes.length > MAX_DEPTH)
            throw new UnreadableInputError('the file is nested too deeply: it is no article');
          scope = enter(scope, printed);
          const here = scope;
          visitor.open(shorten(here, name, namespaces, true), (wanted) => find(here, printed, wanted, namespaces));
        },
        onclosetag(name) {
          const here = scope;
          scope = scopes.pop() ?? scope;
          visitor.close(shorten(here, name, namespaces, true));
        },
        ontext: (text) => visitor.text(text),
        onprocessinginstruction: (_name, content) => refuseEntities(content),
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(xml);
  };
}

/** UTF-8 or UTF-16, the two character sets that office formats may use; an XML part holds no others. */
export function decodeXml(bytes: Uint8Array): string {
  const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c);
  if (isLittle) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** Entities are how a small file becomes a large one; no word processor declares any. */
function refuseEntities(content: string): void {
  if (/^!doctype/i.test(content) && content.includes('[')) {
    throw new UnreadableInputError('the file declares XML entities, which no word processor does: it is not read');
  }
}

function enter(scope: Scope, printed: Readonly<Record<string, string>>): Scope {
  let declared: Map<string, string> | null = null;
  for (const name of Object.keys(printed)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    declared ??= new Map();
    declared.set(name.slice(6), printed[name] ?? '');
  }
  return declared === null ? scope : { parent: scope, declared, shortNames: new Map() };
}

function shorten(scope: Scope, printed: string, namespaces: Namespaces, isElement: boolean): string {
  const colon = printed.indexOf(':');
  if (colon === -1 && !isElement) return printed;
  const known = scope.shortNames.get(printed);
  if (known !== undefined) return known;
  const uri = uriOf(scope, colon === -1 ? '' : printed.slice(0, colon));
  const local = printed.slice(colon + 1);
  const short = uri === '' && colon === -1 ? local : `${namespaces.get(uri) ?? '?'}:${local}`;
  scope.shortNames.set(printed, short);
  return short;
}

function uriOf(scope: Scope, prefix: string): string {
  for (let here: Scope | null = scope; here !== null; here = here.parent) {
    const uri = here.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  return '';
}

function find(
  scope: Scope,
  printed: Readonly<Record<string, string>>,
  wanted: string,
  namespaces: Namespaces,
): string | null {
  for (const name of Object.keys(printed)) {
    if (shorten(scope, name, namespaces, false) === wanted) return printed[name] ?? null;
  }
  return null;
}
