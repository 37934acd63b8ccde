import { conditionsOn, field, partType, publishEnum, type ShownRecord, words } from '#kit';
import type { BrokenLink, ProvenanceGap } from './broken-link.entity.ts';
import { brokenLinkPolicy } from './broken-link.policy.ts';
import { ProvenanceKindEnum } from './provenance-kind-words.ts';

/** 断链种类 */
export const ProvenanceGapEnum = publishEnum<ProvenanceGap>(
  'ProvenanceGap',
  words('来源去向断在何处。', 'Where a matter was lost.'),
  {
    NO_SOURCE: ['没有来源', 'nobody knows where it came from'],
    NO_ONWARD_LINK: ['没有去向', 'it went nowhere'],
    NO_REPLY: ['尚未收到答复', 'there is no reply yet'],
    NOT_VERIFIED: ['承诺尚未回头看', 'nobody has looked back on the commitment yet'],
    NOT_TOLD_BACK: ['已有结果，未向站(室)反馈', 'there is a result, but the work place was not told'],
  },
);

const BrokenLinkType = partType<BrokenLink>('BrokenLink', '一处断链', 'A place where a matter was lost', {
  id: field.reference('标识', 'Identifier'),
  gap: field.oneOf(ProvenanceGapEnum, '断在何处', 'Where it was lost'),
  kind: field.oneOf(ProvenanceKindEnum, '记录种类', 'Kind of the record'),
  recordId: field.reference('记录', 'The record'),
  region: field.division('行政区划', 'Division'),
  no: field.text('编号；承诺为其监督建议的编号', 'Number; of a commitment, that of its proposal'),
  title: field.text('标题或内容', 'Its title or its words'),
  happenedOn: field.day('提出、编报、交办或承诺日期', 'The day it was voiced, issued or promised'),
});

const on = conditionsOn<BrokenLink>();

/** 断链清单, the latest first. */
export const brokenLink: ShownRecord<BrokenLink> = {
  name: 'BrokenLink',
  zh: '断链',
  en: 'places where a matter was lost',
  type: BrokenLinkType,
  policy: brokenLinkPolicy,
  isListOnly: true,
  order: [
    ['happenedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    gaps: on.oneOf('gap', ProvenanceGapEnum, '断在何处', 'Where they were lost'),
    kinds: on.oneOf('kind', ProvenanceKindEnum, '记录种类', 'Kinds of records'),
    divisions: on.inDivisions(),
    since: on.since('happenedOn', '日期不早于', 'Of this day or later'),
    until: on.until('happenedOn', '日期不晚于', 'Of this day or earlier'),
  },
};
