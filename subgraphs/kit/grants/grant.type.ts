import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Purpose } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { type Level, levels, type RowFilter } from '../access/confidential.ts';
import { connectionOf } from '../graphql/connection.ts';
import { BodyEnum, type Meanings, PurposeEnum, publishEnum } from '../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { sampleWords, words } from '../graphql/words.ts';
import type { GrantStatus } from './grant.lifecycle.ts';
import type { GrantStanding } from './grant-terms.ts';

/** 授权状态 */
export const GrantStatusEnum = publishEnum<GrantStatus>(
  'GrantStatus',
  words('授权的状态。', 'The status of a grant.'),
  {
    PROPOSED: ['已提出', 'proposed'],
    SIGNED: ['授权单位已签，待会签', 'signed by the grantor'],
    IN_FORCE: ['双方已签', 'signed by both sides'],
    SUSPENDED: ['已中止', 'suspended'],
    DECLINED: ['不予会签', 'declined by the grantee'],
    ENDED: ['已终止', 'ended'],
  },
);

/** 授权此刻的效力 */
export const GrantStandingEnum = publishEnum<GrantStanding>(
  'GrantStanding',
  words('授权此刻的效力。', 'How a grant stands at this instant.'),
  {
    IN_FORCE: ['生效', 'in force'],
    UNSIGNED: ['尚未双方签署', 'not signed by both sides'],
    NOT_YET: ['尚未生效', 'not in force yet'],
    EXPIRED: ['已到期', 'expired'],
    SUSPENDED: ['已中止', 'suspended'],
    ENDED: ['已终止', 'ended'],
    ALTERED: ['条款与签署文本不一致', 'its terms are not those that were signed'],
  },
);

/** 开放级别 */
export const LevelEnum = publishEnum<Level>(
  'AccessLevel',
  words('开放级别。', 'How far data may be opened.'),
  Object.fromEntries(
    Object.entries(levels).map(([name, { zh, en }]) => [name, [zh, en]]),
  ) as unknown as Meanings<Level>,
);

/** 续期提醒 */
export const grantReminders = { WITHIN_A_MONTH: 30, WITHIN_TWO_MONTHS: 60 } as const;
export type GrantReminder = keyof typeof grantReminders;

export const GrantReminderEnum = publishEnum<GrantReminder>(
  'GrantReminder',
  words('续期提醒。', 'A reminder to renew.'),
  {
    WITHIN_A_MONTH: ['三十日内到期', 'ends within 30 days'],
    WITHIN_TWO_MONTHS: ['六十日内到期', 'ends within 60 days'],
  },
);

/** 可以开放的字段 */
@ObjectType('OpenableField', {
  description: words('可以开放的字段。', 'A field that may be opened.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class OpenableFieldType {
  @Field(() => String, { description: words('字段名。', 'Its name.') })
  name!: string;

  @Field(() => String, { description: words('叫什么。', 'What it is called.') })
  label!: string;
}

/** 授权限于哪些行 */
@ObjectType('GrantRowFilter', {
  description: words(
    '授权限于哪些行；空的不限。',
    'To which rows a grant is narrowed; what is null does not narrow it.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class GrantRowFilterType {
  @Field(() => [ID], { nullable: true, description: words('主题。', 'Themes.') })
  themeIds?: readonly string[] | null;

  @Field(() => [Int], { nullable: true, description: words('年度。', 'Years.') })
  years?: readonly number[] | null;

  @Field(() => [String], { nullable: true, description: words('行政区划。', 'Divisions.') })
  divisions?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: words('记录。', 'Records.') })
  recordIds?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: words('仅当事方。', 'Only where the grantee is a party.') })
  isPartyOnly?: boolean | null;
}

/** 授权 */
@ObjectType('Grant', {
  description: words(
    '授权：协议附件的一项条款，由授权单位自己的系统执行。',
    'A clause of an agreement’s annex, enforced by the body that grants.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class GrantType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('协议编号。', 'Number of the agreement.') })
  agreementNo!: string;

  @Field(() => BodyEnum, { description: words('授权单位。', 'The body that grants.') })
  grantor?: Body;

  @Field(() => BodyEnum, { description: words('被授权单位。', 'The body to which data is opened.') })
  grantee!: Body;

  @Field(() => PurposeEnum, { description: words('用途。', 'The purpose.') })
  purpose!: Purpose;

  @Field(() => String, { description: words('记录种类。', 'Kind of record.') })
  noun!: string;

  @Field(() => String, { description: words('记录种类的名称。', 'What that kind is called.') })
  nounLabel?: string;

  @Field(() => [OpenableFieldType], {
    description: words('这类记录可以开放的字段。', 'The fields of that kind that may be opened.'),
  })
  openable?: readonly OpenableFieldType[];

  @Field(() => [String], {
    description: words('开放的字段，id表示记录本身。', 'The fields; id stands for the record.'),
  })
  fields!: readonly string[];

  @Field(() => LevelEnum, { description: words('级别。', 'Level.') })
  level!: Level;

  @Field(() => Int, { description: words('最小数值k。', 'The smallest count that is told.') })
  smallest!: number;

  @Field(() => Int, { description: words('每人每日行数上限。', 'Rows that one person may read a day.') })
  rowsPerDay!: number;

  @Field(() => DateTimeScalar, { description: words('生效时刻。', 'From when.') })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { description: words('失效时刻(不含)。', 'Until when, exclusive.') })
  validUntil!: Date;

  @Field(() => GrantStatusEnum, { description: words('状态。', 'Status.') })
  status!: GrantStatus;

  @Field(() => GrantStandingEnum, { description: words('此刻的效力。', 'How it stands at this instant.') })
  standing?: GrantStanding;

  @Field(() => GrantReminderEnum, { nullable: true, description: words('续期提醒。', 'A reminder to renew.') })
  reminder?: GrantReminder | null;

  @Field(() => String, {
    description: words('条款，由现行规则生成。', 'The clause, generated from the rule that runs.'),
  })
  clause?: string;

  @Field(() => String, {
    description: words('条款的散列值，签署时须写明。', 'Hash of the terms; a signature names it.'),
  })
  termsHash?: string;

  @Field(() => [String], { description: words('会新开放什么。', 'What it would open, in Chinese.') })
  opens?: readonly string[];

  @Field(() => [String], { description: words('会收回什么。', 'What it would close, in Chinese.') })
  closes?: readonly string[];

  @Field(() => String, { nullable: true, description: words('授权单位签署人。', 'Who signed for the grantor.') })
  signedBy?: string | null | undefined;

  @Field(() => DateTimeScalar, { nullable: true, description: words('签署时刻。', 'When that was.') })
  signedAt?: Date | null | undefined;

  @Field(() => String, { nullable: true, description: words('被授权单位会签人。', 'Who signed for the grantee.') })
  countersignedBy?: string | null | undefined;

  @Field(() => DateTimeScalar, { nullable: true, description: words('会签时刻。', 'When that was.') })
  countersignedAt?: Date | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('中止日期。', 'Since when it is suspended.') })
  suspendedOn?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('复核日期。', 'When that is looked at again.') })
  reviewOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('中止、终止或不予会签的理由。', 'Why.') })
  statement?: string | null | undefined;

  @Field(() => ID, { nullable: true, description: words('所替代的授权。', 'The grant that it replaces.') })
  replacesId?: string | null | undefined;

  @Field(() => GrantRowFilterType, { description: words('限于哪些行。', 'To which rows it is narrowed.') })
  rowFilter!: RowFilter;

  @Field(() => Boolean, { description: words('可否转给其他单位。', 'Whether it may be passed on.') })
  mayPassOn!: boolean;

  @Field(() => Int, { description: words('保存期限(日)。', 'For how many days it may be kept.') })
  retentionDays!: number;

  @Field(() => String, { description: words('授权单位联系处室。', 'Contact of the grantor.') })
  grantorContact!: string;

  @Field(() => String, { description: words('被授权单位联系处室。', 'Contact of the grantee.') })
  granteeContact!: string;

  @Field(() => [String], { description: words('您现在可以进行的操作。', 'The steps that you may take now.') })
  allowedActions?: readonly string[];

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}

/** 授权列表 */
export const GrantConnection = connectionOf('Grant', GrantType, '授权', 'grants', true);

/** 协议附件 */
@ObjectType('Annex', {
  description: words(
    '协议附件：由现行授权生成的文本及其散列值。',
    'The annex of an agreement: its text, generated from the grants that run, and the hash of it.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class AnnexType {
  @Field(() => String, { description: words('协议编号。', 'Number of the agreement.') })
  agreementNo!: string;

  @Field(() => String, { description: words('附件文本。', 'The text, in Chinese.') })
  text!: string;

  @Field(() => String, { description: words('文本的散列值(SHA-256)。', 'SHA-256 of the text.') })
  hash!: string;
}
