import { z } from 'zod';
import { textField } from '../../command-fields.ts';
import { handlingCommand } from './handling-command.ts';

/** 送会签: the lead asks its co-handlers to sign the text of its reply; earlier signatures no longer count. */
export const requestCosign = handlingCommand({
  verb: 'request-cosign-of',
  zh: '送会办单位会签',
  en: 'ask the co-handlers to sign the reply',
  action: 'requestCosign',
  input: z.object({ text: textField('答复稿要点', 'Main points of the draft reply', 4_000) }),
  change: (handling, { text }) => {
    handling.cosignRequest += 1;
    handling.cosignText = text;
  },
  told: 'cosign-requested',
});
