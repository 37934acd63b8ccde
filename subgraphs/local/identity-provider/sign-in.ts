import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { pageOrigins } from './clients.ts';
import { findOfficer } from './officers.ts';
import { faultPage, signInPage, stylesPath } from './pages.ts';
import { sendPage } from './send-page.ts';

type Handler = Parameters<Provider['use']>[0];

/** Answers on the provider's behalf where one chooses whom to sign in as, and where the pages' look is. */
export function serveSignIn(provider: Provider, pagesPort: number): Handler {
  const onwards = pageOrigins(pagesPort);
  return async (ctx, next) => {
    if (ctx.path === stylesPath) {
      ctx.type = 'css';
      ctx.body = await readFile(new URL('./pages.css', import.meta.url), 'utf8');
      return;
    }
    if (ctx.path === '/') {
      ctx.redirect(`${onwards[0]}/graphiql/`);
      return;
    }
    if (!/^\/sign-in\/[\w-]+$/.test(ctx.path)) return next();
    try {
      await provider.interactionDetails(ctx.req, ctx.res);
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      ctx.status = 400;
      sendPage(ctx, faultPage('This sign-in has expired.'));
      return;
    }
    const officer = ctx.method === 'POST' ? findOfficer(await chosen(ctx.req)) : undefined;
    if (!officer) {
      sendPage(ctx, signInPage(), onwards);
      return;
    }
    const login = { accountId: officer.id, remember: true };
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, { login }));
    ctx.status = 303;
  };
}

/** The officer that a posted form names; what is longer than any name is not read. */
async function chosen(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) if (text.length < 200) text += String(chunk);
  return new URLSearchParams(text).get('officer') ?? '';
}
