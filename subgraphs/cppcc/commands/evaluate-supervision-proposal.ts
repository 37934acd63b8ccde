import { z } from 'zod';
import { choiceField, textField } from '#kit';
import { EvaluationEntity, satisfactions } from '../model/evaluation.entity.ts';
import { proposalCommand } from './proposal-command.ts';

/** 评价: attitude and effect apart; a member's own, or a paper form that a clerk registers. */
export const evaluateSupervisionProposal = proposalCommand({
  verb: 'evaluate',
  zh: '评价答复',
  en: 'evaluate a reply',
  action: 'evaluate',
  input: z.object({
    attitude: choiceField('Satisfaction', satisfactions, '对办理态度', 'With the attitude'),
    effect: choiceField('Satisfaction', satisfactions, '对办理结果', 'With the effect'),
    opinion: textField('意见', 'Opinion', 1_000).nullish(),
  }),
  change: ({ id, region, round }, { attitude, effect, opinion }, { em, day, context }) => {
    em.create(EvaluationEntity, {
      region,
      proposalId: id,
      round,
      evaluatorId: context.viewer.id,
      isOnPaper: !context.viewer.roles.includes('member'),
      attitude,
      effect,
      opinion: opinion ?? null,
      evaluatedOn: day,
      recordedAt: context.now,
    });
  },
  told: 'evaluated',
});
