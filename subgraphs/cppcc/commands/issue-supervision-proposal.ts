import { z } from 'zod';
import { assignmentRoles, choiceField, groupField, listField, referenceField } from '#kit';
import { assignUnits, handlersOf } from './make-assignment.ts';
import { proposalCommand } from './proposal-command.ts';

/** 交办: a leader issues a proposal to one lead with its co-handlers, to one unit alone, or to several separately. */
export const issueSupervisionProposal = proposalCommand({
  verb: 'issue',
  zh: '审定交办',
  en: 'issue a proposal to its units',
  action: 'issue',
  input: z.object({
    assignments: listField(
      groupField('AssignmentInput', '一项交办', 'One assignment', {
        unitId: referenceField('承办单位', 'The unit'),
        role: choiceField('AssignmentRole', assignmentRoles, '承办角色', 'Its role'),
      }),
      '交办',
      'Assignments',
      { least: 1, most: 12 },
    ).superRefine((assignments, context) => {
      const roles = assignments.map(({ role }) => role);
      const count = (role: string) => roles.filter((candidate) => candidate === role).length;
      const isDistinct = new Set(assignments.map(({ unitId }) => unitId)).size === assignments.length;
      const isLed = count('LEAD') === 1 && count('LEAD') + count('CO_HANDLER') === roles.length && roles.length > 1;
      const isOne = count('SOLE') === 1 && roles.length === 1;
      const isSeparate = count('SEPARATE') === roles.length && roles.length > 1;
      if (isDistinct && (isLed || isOne || isSeparate)) return;
      context.addIssue({
        code: 'custom',
        params: {
          zh: '应为一个主办加会办，或一个独办，或两个以上分办；单位不得重复。',
          en: 'One lead with co-handlers, or one unit alone, or two or more separately; no unit twice.',
        },
      });
    }),
  }),
  change: async (proposal, { assignments }, work) => {
    proposal.issuedOn = work.day;
    proposal.parties = [...new Set([...proposal.parties, ...(await handlersOf(assignments, work))])];
    await assignUnits(proposal, assignments, work);
  },
  told: 'issued',
});
