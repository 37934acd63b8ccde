import { z } from 'zod';
import { textField } from '../../command-fields.ts';
import { handlingCommand } from './handling-command.ts';

/** 会办意见: a co-handler tells the lead its opinion. */
export const giveOpinion = handlingCommand({
  verb: 'give-opinion-on',
  zh: '提出会办意见',
  en: 'give the opinion of a co-handler',
  action: 'giveOpinion',
  input: z.object({ opinion: textField('会办意见', 'Opinion', 4_000) }),
  change: (handling, { opinion }, { day }) => {
    handling.opinion = opinion;
    handling.repliedOn = day;
    handling.repliedRound = handling.round;
  },
  told: 'opinion-given',
});
