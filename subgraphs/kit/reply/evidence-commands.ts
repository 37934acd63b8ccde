import { z } from 'zod';
import { documentNoField, nothing, referenceField, textField } from '../command-fields.ts';
import { stepsOf } from '../steps-of.ts';
import { type Evidence, EvidenceEntity } from './evidence.entity.ts';
import { evidenceLifecycle } from './evidence.lifecycle.ts';
import { evidencePolicy } from './evidence.policy.ts';
import { evidencePublication } from './evidence.publication.ts';

const evidenceCommand = stepsOf<Evidence, keyof typeof evidenceLifecycle.transitions>({
  noun: 'evidence',
  entity: EvidenceEntity,
  lifecycle: evidenceLifecycle,
  policy: evidencePolicy,
  publication: evidencePublication,
});

/** 提供佐证材料: given once, for all replies on the problem. */
export const giveEvidence = evidenceCommand({
  verb: 'give',
  zh: '提供佐证材料',
  en: 'give evidence on a problem',
  action: 'give',
  input: z.object({
    proposalId: referenceField('所涉监督建议', 'The supervision proposal that it is about'),
    title: textField('材料名称', 'Title', 200),
    documentNo: documentNoField('文号', 'Document number').nullish(),
    summary: textField('内容摘要', 'Summary', 2_000),
  }),
  make: (given, { day }) => ({ ...given, documentNo: given.documentNo ?? null, givenOn: day }),
  told: 'given',
});

/** 撤回佐证材料: replies that cite it keep its title. */
export const withdrawEvidence = evidenceCommand({
  verb: 'withdraw',
  zh: '撤回佐证材料',
  en: 'withdraw evidence',
  action: 'withdraw',
  input: nothing,
  told: 'withdrawn',
});
