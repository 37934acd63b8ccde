import { defineCommand, noteReply, replyInput } from '#kit';
import { lawEnforcementSupervisionReplyRecorded } from '../events.ts';
import { LawEnforcementSupervisionEntity } from '../model/law-enforcement-supervision.entity.ts';
import { lawEnforcementSupervisionLifecycle } from '../model/law-enforcement-supervision.lifecycle.ts';
import { lawEnforcementSupervisionPolicy } from '../model/law-enforcement-supervision.policy.ts';

/** 登记回复: the addressee has replied to a law-enforcement supervision. */
export const recordLawEnforcementSupervisionReply = defineCommand({
  name: 'law-enforcement-supervision:record-reply',
  entity: LawEnforcementSupervisionEntity,
  lifecycle: lawEnforcementSupervisionLifecycle,
  policy: lawEnforcementSupervisionPolicy,
  action: 'recordReply',
  input: replyInput,
  change: noteReply,
  event: ({ id, proposalId, repliedOn }) =>
    lawEnforcementSupervisionReplyRecorded({ instrumentId: id, proposalId, repliedOn: repliedOn ?? '' }),
});
