// Takes a cited address out of the redirector that a word processor or search page wrapped around it.

// Google's own domains, country ones included.
const GOOGLE = /^(?:www\.)?google\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/;

/** The address inside `google.com/url?q=…` (Google Docs writes every link so); null where `url` is none of these. */
export function unwrapRedirect(url: string): string | null {
  if (!/google/i.test(url) || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  if (!GOOGLE.test(hostname) || pathname !== '/url') return null;
  const target = searchParams.get('q') ?? searchParams.get('url');
  return target !== null && /^https?:\/\//i.test(target) && URL.canParse(target) ? target : null;
}
