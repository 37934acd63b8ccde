/** The part of an answer that a page fills. */
interface Reply {
  type: string;
  body: unknown;
  set(name: string, value: string): void;
}

/** Answers with a page that runs no script, and whose forms lead only back here and on to the origins named. */
export function sendPage(reply: Reply, html: string, onwards: readonly string[] = []): void {
  reply.type = 'html';
  reply.body = html;
  reply.set('content-security-policy', policy(onwards));
  reply.set('cache-control', 'no-store');
  reply.set('x-content-type-options', 'nosniff');
  reply.set('referrer-policy', 'no-referrer');
}

const policy = (onwards: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action ${["'self'", ...onwards].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
