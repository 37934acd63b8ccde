import { z } from 'zod';
import { documentNoField, sensitiveMatter, yesNoField } from '#kit';
import { proposalCommand } from './proposal-command.ts';

/**
 * 审定: the reviewer names the minutes of approval and states that no individual case is concerned (2015 rules on
 * recording interference in cases); without the statement, or with a case number in the text, it does not pass.
 */
export const reviewSupervisionProposal = proposalCommand({
  verb: 'review',
  zh: '审定',
  en: 'approve a proposal after review',
  action: 'review',
  input: z
    .object({
      reviewNo: documentNoField('会议纪要文号', 'Number of the minutes'),
      isFreeOfCases: yesNoField('声明不涉及个案', 'States that no individual case is concerned'),
    })
    .superRefine(({ isFreeOfCases }, context) => {
      if (isFreeOfCases) return;
      const params = {
        zh: '须声明不涉及个案；涉及个案的请退回。',
        en: 'It must be stated that no individual case is concerned; otherwise return the draft.',
      };
      context.addIssue({ code: 'custom', path: ['isFreeOfCases'], params });
    }),
  refuses: ({ title, points }) =>
    sensitiveMatter([title, ...points.flatMap(({ problem, suggestion }) => [problem, suggestion])].join('\n')),
  change: (proposal, { reviewNo }, { day }) => {
    proposal.reviewNo = reviewNo;
    proposal.reviewedOn = day;
    proposal.isFreeOfCases = true;
  },
  told: 'reviewed',
});
