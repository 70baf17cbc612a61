// The part of the PDF library (unpdf, which is Mozilla's pdf.js) that is used here, loaded when it is needed.

export interface PdfLibrary {
  /** Rejects with an error whose name tells the cause: `PasswordException`, `InvalidPDFException`. */
  getDocumentProxy(bytes: Uint8Array, options: Readonly<Record<string, number | boolean>>): Promise<PdfLibraryDocument>;
}

export interface PdfLibraryDocument {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PdfLibraryPage>;
}

export interface PdfLibraryPage {
  /** `transform` leads from the page's own space to that of the page as shown, y growing downwards. */
  getViewport(options: { readonly scale: number }): { readonly transform: readonly unknown[]; readonly height: number };
  streamTextContent(options: { readonly includeMarkedContent: boolean }): ReadableStream<unknown>;
  getAnnotations(): Promise<unknown>;
  cleanup(): unknown;
}

/** Its own declarations need the DOM and a canvas package, so it is imported past them. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const library: unknown = await import(import.meta.resolve('unpdf'));
  if (!isPdfLibrary(library)) throw new TypeError('the PDF library is not what was installed');
  return library;
}

function isPdfLibrary(library: unknown): library is PdfLibrary {
  return (
    typeof library === 'object' &&
    library !== null &&
    'getDocumentProxy' in library &&
    typeof library.getDocumentProxy === 'function'
  );
}
