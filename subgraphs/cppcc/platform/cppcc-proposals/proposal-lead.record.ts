import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { ProposalLead } from './proposal-lead.entity.ts';
import { type ProposalLeadStatus, proposalLeadLifecycle } from './proposal-lead.lifecycle.ts';
import { proposalLeadPolicy } from './proposal-lead.policy.ts';

const ProposalLeadStatusEnum = publishEnum<ProposalLeadStatus>(
  'ProposalLeadStatus',
  words('提案线索的状态。', 'What became of a lead.'),
  {
    COLLECTED: ['待处理', 'collected'],
    TAKEN_UP: ['已转为提案', 'taken up into a proposal'],
    SET_ASIDE: ['暂不采用', 'set aside'],
  },
);

const ProposalLeadType = recordType<ProposalLead>('ProposalLead', '提案线索', 'What may become a CPPCC proposal', {
  collectedOn: field.day('收集日期', 'The day it was collected'),
  text: field.text('内容', 'What it is about'),
  settledOn: optional(field.day('处理日期', 'The day it was taken up or set aside')),
  reason: optional(field.text('暂不采用的理由', 'Why it was set aside')),
  status: field.oneOf(ProposalLeadStatusEnum, '状态', 'What became of it'),
});

const on = conditionsOn<ProposalLead>();

/** 提案线索 */
export const proposalLead: ShownRecord<ProposalLead> = {
  name: 'ProposalLead',
  zh: '提案线索',
  en: 'leads for CPPCC proposals',
  type: ProposalLeadType,
  policy: proposalLeadPolicy,
  lifecycle: proposalLeadLifecycle,
  order: [
    ['collectedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    proposalId: on.is('proposalId', '提案', 'The proposal'),
    divisions: on.inDivisions(),
    since: on.since('collectedOn', '收集日期不早于', 'Collected on or after'),
    until: on.until('collectedOn', '收集日期不晚于', 'Collected on or before'),
    statuses: on.oneOf('status', ProposalLeadStatusEnum, '状态', 'Statuses'),
  },
};
