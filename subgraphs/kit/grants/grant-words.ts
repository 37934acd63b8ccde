import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Bilingual, Language } from '#schema/language.ts';
import { purposes } from '#schema/purpose.ts';
import { type Body, entryOf } from '#schema/registry.ts';
import type { Noun } from '../access/confidential.ts';
import { levels, type RowFilter } from '../access/confidential.ts';
import { today } from '../today.ts';
import type { GrantTerms } from './grant-terms.ts';

/** What the clauses of an annex are written with: the kinds of records, and the schema that describes their fields. */
export interface ClauseWords {
  readonly grantor: Body;
  readonly nouns: ReadonlyMap<string, Noun>;
  readonly schema: GraphQLSchema;
}

/** The Chinese name of a kind of record. */
export const nounZh = ({ nouns }: ClauseWords, noun: string): string => nouns.get(noun)?.confidential?.zh ?? noun;

/** The Chinese name of a field, as the schema describes it. */
export const fieldZh = (words: ClauseWords, noun: string, field: string): string =>
  labelOfField(words, noun, field, 'zh');

/** The name of a field in a language, as the schema describes it. */
export function labelOfField({ schema }: ClauseWords, noun: string, field: string, language: Language): string {
  const told = columnWords[field];
  if (told) return told[language];
  const type = schema.getType(noun);
  const description = isObjectType(type) ? type.getFields()[field]?.description : undefined;
  const [zh = '', en = ''] = description?.split('\n\n') ?? [];
  return { zh, en }[language].replace(/[。；.;].*$/s, '') || field;
}

/** What is called otherwise than the schema says: the record, and columns that the schema shows under another name. */
const columnWords: Readonly<Record<string, Bilingual>> = {
  id: { zh: '记录本身', en: 'the record itself' },
  addresseeBody: { zh: '被建议单位所属的协同单位', en: 'the partner body that is addressed' },
  evidenceIds: { zh: '所引用的材料', en: 'the evidence referred to' },
  evaluatorId: { zh: '评价人', en: 'who evaluated' },
  extensionReason: { zh: '延期理由', en: 'why an extension was asked for' },
};

/** A row filter in words. */
export function filterZh({ themeIds, years, divisions, recordIds, isPartyOnly }: RowFilter): string {
  const parts = [
    themeIds && `限${themeIds.length}个主题`,
    years && `限${years.join('、')}年度`,
    divisions && `限行政区划${divisions.join('、')}`,
    recordIds && `限逐件同意的${recordIds.length}件`,
    isPartyOnly && '限被授权单位参与的',
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join('，') : '不限';
}

/** The last day on which a grant is in force. */
export const lastDayOf = ({ validUntil }: Pick<GrantTerms, 'validUntil'>): string =>
  today(new Date(validUntil.getTime() - 1));

/** A grant as a clause of the annex, generated from the terms that run. */
export function clauseZh(words: ClauseWords, terms: GrantTerms): string {
  const fields = terms.fields.map((field) => fieldZh(words, terms.noun, field)).join('、');
  return [
    `${entryOf(words.grantor).zh}向${entryOf(terms.grantee).zh}开放${nounZh(words, terms.noun)}的下列内容：${fields}`,
    `用途：${purposes[terms.purpose].zh}`,
    `行范围：${filterZh(terms.rowFilter)}`,
    `级别：${levels[terms.level].zh}`,
    `最小数值：${terms.smallest}`,
    `每人每日不超过${terms.rowsPerDay}行`,
    `有效期：${today(terms.validFrom)}至${lastDayOf(terms)}`,
    terms.mayPassOn ? '可以转供' : '不得转供',
    `保存不超过${terms.retentionDays}天`,
  ].join('；');
}
