import { defineCommand, noteReply, replyInput } from '#kit';
import { lawEnforcementSupervisionPublication } from '../events.ts';
import { LawEnforcementSupervisionEntity } from '../model/law-enforcement-supervision.entity.ts';
import { lawEnforcementSupervisionLifecycle } from '../model/law-enforcement-supervision.lifecycle.ts';
import { lawEnforcementSupervisionPolicy } from '../model/law-enforcement-supervision.policy.ts';

/** 登记回复: the addressee has replied to a law-enforcement supervision. */
export const recordLawEnforcementSupervisionReply = defineCommand({
  name: 'law-enforcement-supervision:record-reply-to',
  zh: '登记行政执法监督意见的回复',
  en: 'record the reply to a law-enforcement supervision',
  entity: LawEnforcementSupervisionEntity,
  lifecycle: lawEnforcementSupervisionLifecycle,
  policy: lawEnforcementSupervisionPolicy,
  action: 'recordReply',
  input: replyInput,
  change: noteReply,
  publication: lawEnforcementSupervisionPublication,
  told: 'reply-recorded',
});
