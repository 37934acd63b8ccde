import { z } from 'zod';
import { handlingCommand } from './handling-command.ts';

/** 待会签: the lead has asked this co-handler for its signature. */
export const noteCosignRequest = handlingCommand({
  isReaction: true,
  verb: 'note-cosign-request-of',
  zh: '收到会签请求',
  en: 'note that a signature is asked for',
  action: 'noteCosignRequest',
  input: z.object({ request: z.number().int(), text: z.string().nullable() }),
  change: (handling, { request, text }) => {
    handling.cosignRequest = request;
    handling.cosignText = text;
  },
  told: 'cosign-awaited',
});
