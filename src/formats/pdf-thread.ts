// Runs the PDF library in a thread of its own: it can neither hang this one, nor end it by an error that it never caught.

import { Worker } from 'node:worker_threads';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** A page as the library tells of it; what its parts are is checked where they are used. */
export interface RawPage {
  readonly height: number;
  /** From the page's own space to that of the page as shown, y growing downwards. */
  readonly transform: readonly unknown[];
  readonly items: readonly unknown[];
  readonly annotations: readonly unknown[];
  /** The page was left before its end. */
  readonly isCut: boolean;
}

/** How much is read before the rest is left. */
export interface PdfLimits {
  readonly pages: number;
  readonly items: number;
  readonly itemsOfPage: number;
  readonly text: number;
  readonly annotationsOfPage: number;
  readonly timeMs: number;
  /** For the names of the fonts, once the pages are read. */
  readonly fontsMs: number;
}

export interface RawPages {
  /** Null for a page that is damaged. */
  readonly pages: readonly (RawPage | null)[];
  /** How many the file says it has. */
  readonly count: number;
  /** What the fonts are called, by the numbers that items have; those whose names are not known are left out. */
  readonly fontNames: ReadonlyMap<number, string>;
}

type Message =
  | { readonly kind: 'opened'; readonly count: number }
  | { readonly kind: 'page'; readonly page: RawPage | null }
  | { readonly kind: 'read' }
  | { readonly kind: 'font'; readonly number: number; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string }
  | { readonly kind: 'done' };

/** The part of the library that is used here. */
interface PdfLibrary {
  getDocumentProxy(bytes: Uint8Array, options: Readonly<Record<string, number | boolean>>): Promise<PdfLibraryDocument>;
}

interface PdfLibraryDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfLibraryPage>;
}

interface PdfLibraryPage {
  getViewport(options: { readonly scale: number }): { readonly transform: readonly unknown[]; readonly height: number };
  streamTextContent(options: { readonly includeMarkedContent: boolean }): ReadableStream<{
    readonly items: readonly {
      readonly str: string;
      readonly width: number;
      readonly transform: readonly unknown[];
      readonly fontName: string;
    }[];
  }>;
  /** Prepares the page for drawing: only then does the library tell of its fonts. */
  getOperatorList(): Promise<unknown>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): { readonly name?: unknown } };
  getAnnotations(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  cleanup(): unknown;
}

// The library needs it to tell of fonts; Node.js has it from version 21 on.
const SHIM = `ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
};`;

// Enough for a book; the text of one page never takes more than a few megabytes.
const MAX_HEAP_MB = 1024;

/** The file's pages in order, as many as the limits allow. Rejects with an UnreadableInputError where there are none. */
export function readInThread(bytes: Uint8Array, limits: PdfLimits): Promise<RawPages> {
  // The source of the function is all that the thread gets: a file of its own would have to be found in every build.
  const code = `const { parentPort, workerData } = require('node:worker_threads');
process.on('unhandledRejection', () => {});
${SHIM}
import(workerData.library).then((library) =>
  (${readPdf.toString()})(library, workerData.bytes, workerData.limits, (message) => parentPort.postMessage(message)));`;
  const worker = new Worker(code, {
    eval: true,
    workerData: { library: import.meta.resolve('unpdf'), bytes: Uint8Array.from(bytes), limits },
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const pages: (RawPage | null)[] = [];
    const fontNames = new Map<number, string>();
    let count = 0;
    const finish = (refusal: string) => {
      clearTimeout(timer);
      void worker.terminate();
      if (pages.length > 0) resolve({ pages, count, fontNames });
      else reject(new UnreadableInputError(describe(refusal)));
    };
    let timer = setTimeout(finish, limits.timeMs, 'time');
    worker.on('message', (message: Message) => {
      if (message.kind === 'opened') count = message.count;
      else if (message.kind === 'page') pages.push(message.page);
      else if (message.kind === 'font') fontNames.set(message.number, message.name);
      else if (message.kind === 'read') {
        clearTimeout(timer);
        timer = setTimeout(finish, limits.fontsMs, 'time');
      } else finish(message.kind === 'refused' ? message.name : '');
    });
    // Out of memory, or an error that the library throws outside of any promise.
    worker.on('error', () => finish(''));
    worker.on('exit', () => finish(''));
  });
}

function describe(refusal: string): string {
  if (refusal === 'PasswordException') return 'the PDF is protected by a password: save it without one';
  if (refusal === 'time') return 'the PDF takes too long to read: save it again, or give the article as text';
  return 'the PDF is damaged or incomplete: save it again, or give the article as text';
}

/** Runs in the thread, from its source alone: it uses nothing but its arguments. */
async function readPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  limits: PdfLimits,
  post: (message: Message) => void,
): Promise<void> {
  let items = limits.items;
  let text = limits.text;
  const fonts = new Map<string, { readonly number: number; readonly page: number }>();
  const cut = new Set<number>();
  const fontOf = (id: string, page: number) => {
    const font = fonts.get(id) ?? { number: fonts.size, page };
    fonts.set(id, font);
    return font.number;
  };
  const readPage = async (file: PdfLibraryDocument, number: number): Promise<RawPage> => {
    const page = await file.getPage(number);
    const { transform, height } = page.getViewport({ scale: 1 });
    const found: unknown[] = [];
    // Piece by piece, so that a page without end can be left; the library waits until they are taken.
    const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
    let isCut = false;
    for (let next = await reader.read(); !next.done && !isCut; next = await reader.read()) {
      for (const { str, width, transform: place, fontName } of next.value.items) {
        items -= 1;
        text -= str.length;
        found.push({ str, width, transform: place, font: fontOf(fontName, number) });
      }
      isCut = found.length > limits.itemsOfPage || items <= 0 || text <= 0;
    }
    if (isCut) {
      await reader.cancel(new Error('too much text'));
      cut.add(number);
    }
    const annotations = (await page.getAnnotations()).slice(0, limits.annotationsOfPage);
    page.cleanup();
    const links = annotations.map(({ rect, url, unsafeUrl }) => ({ rect, url, unsafeUrl }));
    return { height, transform, items: found, annotations: links, isCut };
  };
  try {
    const file = await library.getDocumentProxy(bytes, {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      // Pictures are not drawn.
      maxImageSize: 1,
    });
    post({ kind: 'opened', count: file.numPages });
    for (let number = 1; number <= Math.min(file.numPages, limits.pages) && items > 0 && text > 0; number += 1) {
      post({ kind: 'page', page: await readPage(file, number).catch(() => null) });
    }
    post({ kind: 'read' });
    // Each font is named by the page that uses it first; what is lost here loses no text.
    for (const number of new Set([...fonts.values()].map(({ page }) => page))) {
      if (cut.has(number)) continue;
      const page = await file.getPage(number);
      await page.getOperatorList().catch(() => null);
      for (const [id, font] of fonts) {
        const name = font.page === number && page.commonObjs.has(id) ? page.commonObjs.get(id).name : null;
        if (typeof name === 'string') post({ kind: 'font', number: font.number, name });
      }
      page.cleanup();
    }
    post({ kind: 'done' });
  } catch (error) {
    post({ kind: 'refused', name: error instanceof Error ? error.name : '' });
  }
}
