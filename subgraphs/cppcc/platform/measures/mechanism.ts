import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { ruleDocument } from '../rules/rule-document.record.ts';
import { contactMeasureCommands, contactMeasurePublication } from './contact-measure.commands.ts';
import { ContactMeasureEntity } from './contact-measure.entity.ts';
import { contactMeasure } from './contact-measure.record.ts';

/** 委员联系群众实施意见: its numbered measures, who answers for each and how far it is. */
export const measures: Mechanism = {
  entities: [ContactMeasureEntity],
  resolvers: [
    recordResolver(contactMeasure, {
      rule: { to: ruleDocument, by: 'ruleId', zh: '列举举措的制度文件', en: 'The document that lists it' },
    }),
    recordCounts(contactMeasure, { STATUS: ['status', '状态', 'status'], OWNER: ['owner', '责任单位', 'unit'] }),
    listsOn(ruleDocument.type, {
      measures: { of: contactMeasure, by: 'ruleId', zh: '所列举措', en: 'The measures that it lists' },
    }),
    mutationsOf(
      { name: 'ContactMeasure', type: contactMeasure.type, zh: '举措', en: 'measure' },
      contactMeasureCommands,
    ),
  ],
  commands: contactMeasureCommands,
  nouns: [],
  publications: [contactMeasurePublication],
};
