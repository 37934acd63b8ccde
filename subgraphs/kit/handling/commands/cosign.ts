import { z } from 'zod';
import { textField, yesNoField } from '../../command-fields.ts';
import { handlingCommand } from './handling-command.ts';

/** 会签: a co-handler signs the lead's draft, or says why it does not. */
export const cosignHandling = handlingCommand({
  verb: 'cosign',
  zh: '会签',
  en: 'sign the lead’s reply, or decline',
  action: 'cosign',
  input: z.object({
    agrees: yesNoField('是否同意', 'Whether the unit agrees'),
    opinion: textField('会签意见', 'Opinion', 2_000).nullish(),
  }),
  refuses: ({ cosignRequest, signedRequest }) =>
    cosignRequest > (signedRequest ?? 0)
      ? undefined
      : { zh: '主办单位尚未送会签。', en: 'The lead has not asked for a signature.' },
  change: (handling, { agrees, opinion }) => {
    handling.signedRequest = handling.cosignRequest;
    handling.isSignatureGiven = agrees;
    if (opinion) handling.opinion = opinion;
  },
  told: 'cosigned',
});
