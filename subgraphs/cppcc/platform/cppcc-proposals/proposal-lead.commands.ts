import { z } from 'zod';
import { dayField, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { CppccProposalEntity } from './cppcc-proposal.entity.ts';
import { proposalLeadLifecycle } from './proposal-lead.lifecycle.ts';
import { proposalLeadPolicy } from './proposal-lead.policy.ts';

const { step, publication } = ownSteps('proposal-lead', proposalLeadPolicy, proposalLeadLifecycle);

const collect = step({
  verb: 'collect',
  zh: '登记提案线索',
  en: 'record a lead for a CPPCC proposal',
  action: 'collect',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    collectedOn: dayField('收集日期', 'The day it was collected'),
    text: textField('内容，不写群众姓名', 'What it is about, without names of constituents'),
  }),
  make: async ({ placeId, collectedOn, text }, work) => {
    const { region } = await placeHeldAt(work, placeId, collectedOn);
    return { placeId, region, collectedOn, text };
  },
  told: 'collected',
});

/** 转为提案: the link stays, so that whoever gave the lead can be told what became of it. */
const takeUp = step({
  verb: 'take-up',
  zh: '线索转为提案',
  en: 'take a lead up into a CPPCC proposal',
  action: 'takeUp',
  input: z.object({ proposalId: referenceField('提案', 'The proposal') }),
  change: async (lead, { proposalId }, { em, day }) => {
    const proposal = await em.findOne(CppccProposalEntity, { id: proposalId });
    refuseUnless(
      proposal !== null && proposal.status !== 'NOT_FILED',
      '提案不存在或不予立案，请先提交提案，再关联线索。',
      'There is no such proposal, or it was not filed; submit one first.',
    );
    Object.assign(lead, { proposalId, settledOn: day });
  },
  told: 'taken-up',
});

const setAside = step({
  verb: 'set-aside',
  zh: '线索暂不采用',
  en: 'set a lead aside',
  action: 'setAside',
  input: z.object({ reason: textField('理由', 'Why', 500) }),
  change: (lead, { reason }, { day }) => {
    Object.assign(lead, { reason, settledOn: day });
  },
  told: 'set-aside',
});

/** The steps, and how they are told of. */
export const proposalLeadCommands = [collect, takeUp, setAside];
export { publication as proposalLeadPublication };
