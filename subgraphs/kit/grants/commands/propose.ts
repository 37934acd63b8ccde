import { z } from 'zod';
import { purposeNames } from '#schema/purpose.ts';
import { bodies } from '#schema/registry.ts';
import type { Noun } from '../../access/confidential.ts';
import { classOf, dimensionsOf, levelNames } from '../../access/confidential.ts';
import {
  choiceField,
  codeField,
  dayField,
  groupField,
  listField,
  numberField,
  referenceField,
  textField,
  yesNoField,
} from '../../command-fields.ts';
import type { Work } from '../../define-command.ts';
import { HubError } from '../../errors.ts';
import { midnightOf } from '../../today.ts';
import { type Grant, GrantEntity } from '../grant.entity.ts';
import { grantCommand } from './grant-command.ts';

const rowFilter = groupField('RowFilterInput', '行范围', 'Which rows', {
  themeIds: listField(referenceField('主题', 'A theme'), '仅这些主题', 'Only these themes').optional(),
  years: listField(numberField('年度', 'A year'), '仅这些年度', 'Only these years').optional(),
  divisions: listField(
    codeField(/^\d{6}$/, '行政区划代码', 'A division code'),
    '仅这些行政区划(GB/T 2260)',
    'Only these divisions (GB/T 2260)',
  ).optional(),
  recordIds: listField(referenceField('记录', 'A record'), '仅这些记录(逐件同意)', 'Only these records').optional(),
  isPartyOnly: yesNoField('仅被授权单位参与的', 'Only those to which the grantee is a party').optional(),
});

/** 提出授权: the grantor's agreement officer writes a clause; it opens nothing until both sides have signed. */
export const proposeGrant = grantCommand({
  verb: 'propose',
  zh: '提出授权',
  en: 'propose a grant',
  action: 'propose',
  input: z.object({
    agreementNo: textField('协议编号', 'Number of the agreement', 100),
    grantee: choiceField('Body', bodies as [string, ...string[]], '被授权单位', 'The body to which data is opened'),
    purpose: choiceField('Purpose', purposeNames, '用途', 'The purpose'),
    noun: codeField(/^[A-Z]\w{2,60}$/, '记录种类，如 JudicialRecommendation', 'Kind of record'),
    fields: listField(
      codeField(/^[a-z]\w{0,60}$/, '字段名', 'Name of a field'),
      '开放的字段，id 表示记录本身',
      'The fields that are opened; id stands for the record itself',
      { least: 1 },
    ),
    rowFilter: rowFilter.optional(),
    smallest: numberField('最小数值k', 'The smallest count that is told (k)'),
    rowsPerDay: numberField('每人每日行数上限', 'Rows that one person may read a day'),
    validFrom: dayField('生效日期', 'The first day'),
    validTo: dayField('有效期至', 'The last day'),
    mayPassOn: yesNoField('可否转供', 'Whether it may be passed on').default(false),
    retentionDays: numberField('保存期限(天)', 'Days for which it may be kept'),
    grantorContact: textField('授权单位值班联络方式', 'Duty contact of the grantor', 100),
    granteeContact: textField('被授权单位值班联络方式', 'Duty contact of the grantee', 100),
    replacesId: referenceField('所替代的授权(扩大、续期)', 'The grant that it replaces').nullish(),
  }),
  make: async ({ validFrom, validTo, ...given }, work) => {
    const grant = {
      ...given,
      grantee: given.grantee as Grant['grantee'],
      fields: [...new Set(given.fields)],
      rowFilter: withoutEmpty(given.rowFilter ?? {}),
      validFrom: midnightOf(validFrom),
      validUntil: midnightOf(validTo, 1),
      replacesId: given.replacesId ?? null,
    };
    const policy = policyOf(work, grant.noun);
    assertGrantable(policy, grant);
    if (grant.grantee === work.context.body) throw refusal('不能授权给本单位。', 'A body does not grant to itself.');
    if (grant.validUntil <= grant.validFrom)
      throw refusal('有效期应晚于生效日期。', 'The last day is before the first.');
    await assertReplaceable(work, grant);
    return { ...grant, level: widestNeeded(policy, grant.fields) };
  },
  told: 'proposed',
});

const withoutEmpty = (filter: object) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null));

const refusal = (zh: string, en: string) => new HubError('INVALID_INPUT', { zh, en });

function policyOf({ context }: Work, noun: string): Noun {
  const policy = context.nouns.get(noun);
  if (policy) return policy;
  const known = [...context.nouns.keys()].join('、');
  throw refusal(
    `没有这种可授权的记录；可授权的有：${known}。`,
    `No such kind of record can be granted; there are ${known}.`,
  );
}

/** What can be granted: fields that the record has and that are not their owner's alone, narrowed by what it has. */
function assertGrantable({ confidential }: Noun, { fields, rowFilter }: Pick<Grant, 'fields' | 'rowFilter'>) {
  const known = ['id', ...Object.keys(confidential?.fields ?? {})];
  const unknown = fields.filter((field) => !known.includes(field));
  if (unknown.length > 0) {
    throw refusal(`没有这些字段：${unknown.join('、')}。`, `There are no such fields: ${unknown.join(', ')}.`);
  }
  const kept = fields.filter((field) => classOf(confidential, field).level === 'OWNER');
  const isItemByItem = (rowFilter.recordIds?.length ?? 0) > 0;
  if (kept.length > 0 && !isItemByItem) {
    throw refusal(
      `这些字段仅所属单位掌握，只能逐件开放：${kept.join('、')}。`,
      `These stay with their owner and can be opened item by item only: ${kept.join(', ')}.`,
    );
  }
  const narrowedBy: object = confidential?.narrowedBy ?? {};
  const strange = dimensionsOf(rowFilter).filter((dimension) => !(dimension in narrowedBy));
  if (strange.length > 0) {
    throw refusal(
      `这种记录不能按这些条件限定：${strange.join('、')}。`,
      `These records cannot be narrowed by ${strange.join(', ')}.`,
    );
  }
}

async function assertReplaceable({ em }: Work, { replacesId, grantee, noun, purpose }: Partial<Grant>): Promise<void> {
  if (!replacesId) return;
  const replaced = await em.findOne(GrantEntity, { id: replacesId });
  if (!replaced) throw new HubError('NOT_FOUND');
  if (replaced.grantee === grantee && replaced.noun === noun && replaced.purpose === purpose) return;
  throw refusal(
    '所替代的授权应为同一单位、同一种记录、同一用途。',
    'It replaces a grant to the same body, of the same kind of record, for the same purpose.',
  );
}

/** The widest level that the fields have among them. */
function widestNeeded({ confidential }: Noun, fields: readonly string[]): Grant['level'] {
  const places = fields.map((field) => levelNames.indexOf(classOf(confidential, field).level));
  return levelNames[Math.min(Math.max(...places), levelNames.indexOf('BILATERAL'))] ?? 'BILATERAL';
}
