// A document's path as machines of a CI want it.

/**
 * The path with forward slashes and without a leading `./`; null where the document is no file: standard input or a
 * web page.
 */
export function filePathOf(document: string): string | null {
  if (document === '-' || /^https?:\/\//i.test(document)) return null;
  return document.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
