import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import { ProvenanceKindEnum } from './provenance-kind-words.ts';
import type { ProvenanceLink } from './provenance-link.entity.ts';
import { type ProvenanceLinkStatus, provenanceLinkLifecycle } from './provenance-link.lifecycle.ts';
import { provenanceLinkPolicy } from './provenance-link.policy.ts';

const ProvenanceLinkStatusEnum = publishEnum<ProvenanceLinkStatus>(
  'ProvenanceLinkStatus',
  words('关联是否有效。', 'Whether a link stands.'),
  { LINKED: ['有效', 'stands'], UNLINKED: ['已解除', 'unlinked'] },
);

const ProvenanceLinkType = recordType<ProvenanceLink>(
  'ProvenanceLink',
  '来源与去向的一条关联',
  'A link between a record and the one that its matter went on to',
  {
    fromKind: field.oneOf(ProvenanceKindEnum, '来源种类', 'Kind of the record that it came from'),
    fromId: field.reference('来源', 'The record that it came from'),
    toKind: field.oneOf(ProvenanceKindEnum, '去向种类', 'Kind of the record that it went on to'),
    toId: field.reference('去向', 'The record that it went on to'),
    linkedOn: field.day('关联日期', 'The day it was linked'),
    reason: optional(field.text('解除的理由', 'Why it was unlinked')),
    status: field.oneOf(ProvenanceLinkStatusEnum, '是否有效', 'Whether it stands'),
  },
);

const on = conditionsOn<ProvenanceLink>();

/** 来源关联, the latest first. */
export const provenanceLink: ShownRecord<ProvenanceLink> = {
  name: 'ProvenanceLink',
  zh: '来源关联',
  en: 'links of provenance',
  type: ProvenanceLinkType,
  policy: provenanceLinkPolicy,
  lifecycle: provenanceLinkLifecycle,
  order: [
    ['linkedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    fromId: on.is('fromId', '来源', 'The record that it came from'),
    toId: on.is('toId', '去向', 'The record that it went on to'),
    statuses: on.oneOf('status', ProvenanceLinkStatusEnum, '是否有效', 'Whether it stands'),
  },
};
