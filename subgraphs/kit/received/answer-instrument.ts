import { z } from 'zod';
import { documentNoField, listField, referenceField, textField } from '../command-fields.ts';
import { defineCommand } from '../define-command.ts';
import { citeEvidence } from '../reply/cite-evidence.ts';
import { ReceivedInstrumentEntity } from './received-instrument.entity.ts';
import { receivedInstrumentLifecycle } from './received-instrument.lifecycle.ts';
import { receivedInstrumentPolicy } from './received-instrument.policy.ts';
import { receivedInstrumentPublication } from './received-instrument.publication.ts';

/** 回复文书: its own legal reply to each instrument, with evidence that may have served others before. */
export const answerInstrument = defineCommand({
  name: 'received-instrument:answer',
  zh: '回复收到的文书',
  en: 'answer an instrument that was received',
  entity: ReceivedInstrumentEntity,
  lifecycle: receivedInstrumentLifecycle,
  policy: receivedInstrumentPolicy,
  action: 'answer',
  input: z.object({
    documentNo: documentNoField('回复文号', 'Document number of the reply'),
    answer: textField('回复要点', 'Main points of the reply', 4_000),
    evidenceIds: listField(
      referenceField('佐证材料', 'Evidence'),
      '所引用的佐证材料',
      'The evidence that is cited',
    ).default([]),
  }),
  change: async (instrument, { documentNo, answer, evidenceIds }, { em, day }) => {
    instrument.answerNo = documentNo;
    instrument.answer = answer;
    instrument.evidenceTitles = await citeEvidence(em, instrument.proposalId, evidenceIds);
    instrument.evidenceIds = evidenceIds;
    instrument.repliedOn = day;
    instrument.nextDueOn = null;
  },
  publication: receivedInstrumentPublication,
  told: 'answered',
});
