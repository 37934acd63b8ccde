import type { Policy } from '#kit';
import type { Campaign } from '../../model/campaign.entity.ts';
import type { Commitment } from '../../model/commitment.entity.ts';
import { commitmentPolicy } from '../../model/commitment.policy.ts';
import type { FollowUp } from '../../model/follow-up.entity.ts';
import { followUpPolicy } from '../../model/follow-up.policy.ts';
import { campaignPolicy } from '../../model/open-records.policy.ts';
import type { SupervisionProposal } from '../../model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from '../../model/supervision-proposal.policy.ts';
import type { TimelineEntry } from '../../model/timeline-entry.entity.ts';
import { timelineEntryPolicy } from '../../model/timeline-entry.policy.ts';
import type { ConsultationTopic } from '../consultations/consultation-topic.entity.ts';
import { consultationTopicPolicy } from '../consultations/consultation-topic.policy.ts';
import type { CppccProposal } from '../cppcc-proposals/cppcc-proposal.entity.ts';
import { cppccProposalPolicy } from '../cppcc-proposals/cppcc-proposal.policy.ts';
import type { ProposalLead } from '../cppcc-proposals/proposal-lead.entity.ts';
import { proposalLeadPolicy } from '../cppcc-proposals/proposal-lead.policy.ts';
import type { PracticalDeed } from '../deeds/practical-deed.entity.ts';
import { practicalDeedPolicy } from '../deeds/practical-deed.policy.ts';
import type { OpinionReport } from '../opinion-reports/opinion-report.entity.ts';
import { opinionReportPolicy } from '../opinion-reports/opinion-report.policy.ts';
import type { MicroSuggestion } from '../suggestions/micro-suggestion.entity.ts';
import { microSuggestionPolicy } from '../suggestions/micro-suggestion.policy.ts';
import type { ProvenanceKind } from './provenance-kinds.ts';

/** By what a node is recognised; what is closed to the viewer is null here as it is in the record. */
interface NodeMark {
  readonly no?: string | null;
  readonly title?: string | null;
  readonly day?: string | null;
}

/** A kind of record as a node: how it is read, and by what it is recognised. */
export interface NodeKind {
  // biome-ignore lint/suspicious/noExplicitAny: a node is a record of any kind
  readonly policy: Policy<any, any>;
  /** Which of the policy's rows the nodes of these identifiers are, and how such a row is the node of its identifier. */
  readonly rowsOf: (ids: readonly string[]) => object;
  readonly idOf: (row: { readonly id: string }) => string;
  // biome-ignore lint/suspicious/noExplicitAny: a node is a record of any kind
  readonly markOf: (row: any) => NodeMark;
}

const node = <Row extends { id: string }>(policy: Policy<Row, never>, markOf: (row: Row) => NodeMark): NodeKind => ({
  policy,
  markOf,
  rowsOf: (ids) => ({ id: { $in: [...ids] } }),
  idOf: ({ id }) => id,
});

const toldOf = 'REPLIED:';

/** Each kind of node; a reply is what the CPPCC's timeline tells of it, its words are asked of the body that replied. */
export const nodeKinds: Readonly<Record<ProvenanceKind, NodeKind>> = {
  MICRO_SUGGESTION: node<MicroSuggestion>(microSuggestionPolicy, ({ no, text, voicedOn }) => ({
    ...{ no, title: text, day: voicedOn },
  })),
  OPINION_REPORT: node<OpinionReport>(opinionReportPolicy, ({ no, title, issuedOn }) => ({ no, title, day: issuedOn })),
  PROPOSAL_LEAD: node<ProposalLead>(proposalLeadPolicy, ({ text, collectedOn }) => ({ title: text, day: collectedOn })),
  CONSULTATION_TOPIC: node<ConsultationTopic>(consultationTopicPolicy, ({ title, setOn }) => ({ title, day: setOn })),
  CPPCC_PROPOSAL: node<CppccProposal>(cppccProposalPolicy, ({ no, title, submittedOn }) => ({
    ...{ no, title, day: submittedOn },
  })),
  CAMPAIGN: node<Campaign>(campaignPolicy, ({ planNo, startedOn }) => ({ no: planNo, day: startedOn })),
  SUPERVISION_PROPOSAL: node<SupervisionProposal>(supervisionProposalPolicy, ({ no, title, issuedOn }) => ({
    ...{ no, title, day: issuedOn ?? null },
  })),
  REPLY: {
    ...node<TimelineEntry>(timelineEntryPolicy, ({ unitName, happenedOn }) => ({
      ...{ title: unitName ?? null, day: happenedOn },
    })),
    rowsOf: (ids) => ({ kind: 'REPLIED', id: { $in: ids.map((id) => `${toldOf}${id}`) } }),
    idOf: ({ id }) => id.slice(toldOf.length),
  },
  COMMITMENT: node<Commitment>(commitmentPolicy, ({ text, promisedOn }) => ({ title: text, day: promisedOn })),
  FOLLOW_UP: node<FollowUp>(followUpPolicy, ({ finding, visitedOn }) => ({ title: finding, day: visitedOn })),
  PRACTICAL_DEED: node<PracticalDeed>(practicalDeedPolicy, ({ title, doneOn }) => ({ title, day: doneOn })),
  ANSWER_BACK: node<MicroSuggestion>(microSuggestionPolicy, ({ no, answer, answeredOn }) => ({
    ...{ no, title: answer ?? null, day: answeredOn ?? null },
  })),
};
