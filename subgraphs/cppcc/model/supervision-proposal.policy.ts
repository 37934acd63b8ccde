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
  confidential: {
    zh: '监督建议',
    en: 'supervision proposals',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '记录',
        en: 'the record',
        basis: {
          zh: '监督建议的登记信息按战略合作协议开放。',
          en: 'The register of proposals is opened by agreement.',
        },
      },
      text: {
        level: 'BILATERAL',
        zh: '正文',
        en: 'text',
        basis: {
          zh: '监督建议正文向协同单位和承办单位开放。',
          en: 'The text of a proposal is open to the partner of its campaign and to those who handle it.',
        },
      },
    },
    fields: {
      no: 'row',
      campaignId: 'row',
      themeId: 'row',
      year: 'row',
      partner: 'row',
      parties: 'row',
      title: 'row',
      status: 'row',
      statusBefore: 'row',
      reviewedOn: 'row',
      isFreeOfCases: 'row',
      issuedOn: 'row',
      round: 'row',
      listedOn: 'row',
      bundleId: 'row',
      mergedIntoId: 'row',
      repeatsId: 'row',
      isFirstInPlan: 'row',
      isClaimContradicted: 'row',
      changedOn: 'row',
      carriedOverTo: 'row',
      carriedOverOn: 'row',
      endedOn: 'row',
      verifiedResult: 'row',
      verifiedOn: 'row',
      closedOn: 'row',
      points: 'text',
      reviewNo: 'text',
      statement: 'text',
      closingReason: 'text',
    },
    derived: [
      ...['theme', 'campaign', 'assignments', 'evaluations', 'followUps', 'commitments', 'chases', 'timeline'],
      ...[
        'progress',
        'mergedInto',
        'repeats',
        'bundle',
        'pressingEntries',
        'clocksIfAssignedToday',
        'allowedActions',
        'withheld',
      ],
      'provenance',
    ],
    narrowedBy: { themeIds: 'themeId', years: 'year', divisions: 'region', recordIds: 'id', isPartyOnly: 'parties' },
  },
});
