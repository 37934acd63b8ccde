import { definePolicy, hubOnly, officers } from '#kit';
import { SupervisionProposalEntity } from './supervision-proposal.entity.ts';
import { internalStatuses } from './supervision-proposal.lifecycle.ts';

const clerk = officers('clerk');
const reviewer = officers('reviewer');
const leader = officers('leader');
const inspectionOffice = officers('inspection-office');

/** Drafts are the CPPCC's own; from the day of issue every partner may read. Who takes which step stands here. */
export const supervisionProposalPolicy = definePolicy(SupervisionProposalEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { issuedOn: { $ne: null }, status: { $nin: internalStatuses } }),
  actions: {
    draft: clerk,
    revise: clerk,
    submit: clerk,
    return: reviewer,
    review: reviewer,
    decline: reviewer,
    issue: leader,
    noteReceipt: hubOnly,
    noteObjection: hubOnly,
    settleObjection: hubOnly,
    noteHandling: hubOnly,
    noteCosign: hubOnly,
    noteReply: hubOnly,
    chase: inspectionOffice,
    list: leader,
    bundle: hubOnly,
    evaluate: officers('member', 'clerk'),
    rework: leader,
    followUp: inspectionOffice,
    verify: inspectionOffice,
    close: leader,
    carryOver: leader,
    merge: reviewer,
    suspend: leader,
    resume: leader,
    withdraw: leader,
  },
});
