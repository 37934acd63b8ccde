import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { consultationTopicCommands, consultationTopicPublication } from './consultation-topic.commands.ts';
import { ConsultationTopicEntity } from './consultation-topic.entity.ts';
import { consultationTopic } from './consultation-topic.record.ts';
import { microConsultationCommands, microConsultationPublication } from './micro-consultation.commands.ts';
import { MicroConsultationEntity } from './micro-consultation.entity.ts';
import { microConsultation } from './micro-consultation.record.ts';

/** 专题协商和微协商: topics that join with other kinds of consultation, and what is talked over face to face. */
export const consultations: Mechanism = {
  entities: [ConsultationTopicEntity, MicroConsultationEntity],
  resolvers: [
    recordResolver(consultationTopic),
    recordCounts(consultationTopic, {
      LINKED_KIND: ['linkedKind', '所衔接的协商形式', 'the kind that it joins with'],
      YEAR: ['year', '年度', 'year'],
      STATUS: ['status', '状态', 'status'],
    }),
    recordResolver(microConsultation, {
      place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' },
    }),
    recordCounts(microConsultation, {
      BRAND: ['brand', '品牌', 'brand'],
      DIVISION: ['region', '行政区划', 'division'],
      STATUS: ['status', '状态', 'status'],
    }),
    listsOn(workPlace.type, {
      microConsultations: {
        of: microConsultation,
        by: 'placeId',
        zh: '微协商',
        en: 'The micro-consultations held here',
      },
    }),
    mutationsOf(
      { name: 'ConsultationTopic', type: consultationTopic.type, zh: '议题', en: 'topic' },
      consultationTopicCommands,
    ),
    mutationsOf(
      { name: 'MicroConsultation', type: microConsultation.type, zh: '微协商', en: 'micro-consultation' },
      microConsultationCommands,
    ),
  ],
  commands: [...consultationTopicCommands, ...microConsultationCommands],
  nouns: [],
  publications: [consultationTopicPublication, microConsultationPublication],
};
