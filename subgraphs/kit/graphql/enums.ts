import { registerEnumType } from 'type-graphql';
import { type Purpose, purposes } from '#schema/purpose.ts';
import { registry } from '#schema/registry.ts';
import { type WithheldReason, withheldReasons } from '../access/withheld-reasons.ts';
import { handlingLifecycle } from '../handling/handling.lifecycle.ts';
import { normalisedOutcomes } from '../handling/normalised-outcome.ts';
import { objectionReasons } from '../handling/objection-reasons.ts';
import { words } from './words.ts';

/** What an enum's value means: Chinese, English. */
export type Meanings<Value extends string> = Readonly<Record<Value, readonly [zh: string, en: string]>>;

const published = new Map<string, Readonly<Record<string, string>>>();

/** An enum by the name under which it was published. */
export function publishedEnum(name: string): Readonly<Record<string, string>> {
  const enumeration = published.get(name);
  if (!enumeration) throw new Error(`no enum ${name} is published`);
  return enumeration;
}

/** Publishes a union of words as a GraphQL enum; every value is described in both languages. */
export function publishEnum<const Value extends string>(
  name: string,
  description: string,
  meanings: Meanings<Value>,
  internal: (value: Value) => string = (value) => value,
): Readonly<Record<string, string>> {
  const values = Object.keys(meanings) as Value[];
  const enumeration = Object.fromEntries(values.map((value) => [value, internal(value)]));
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: words(...(meanings[value] as [string, string])) }]),
  );
  registerEnumType(enumeration, { name, description, valuesConfig });
  published.set(name, enumeration);
  return enumeration;
}

/** The bodies, upper case outside and lower case inside. */
export const BodyEnum = publishEnum(
  'Body',
  words('参与协同的单位。', 'A body that takes part in the federation.'),
  Object.fromEntries(registry.map(({ body, zh, en }) => [body.toUpperCase(), [zh, en]])) as Meanings<string>,
  (value) => value.toLowerCase(),
);

/** 承办角色 */
export const AssignmentRoleEnum = publishEnum(
  'AssignmentRole',
  words('承办角色。', 'The part that a unit has in handling.'),
  {
    LEAD: ['主办', 'leads the handling and replies'],
    CO_HANDLER: ['会办(协办)', 'gives its opinion to the lead'],
    SEPARATE: ['分办', 'handles its own part and replies separately'],
    SOLE: ['独办', 'handles alone'],
  },
);

/** 办理状态 */
export const HandlingStatusEnum = publishEnum('HandlingStatus', words('办理状态。', 'Where the handling stands.'), {
  ASSIGNED: ['已交办，待签收', 'assigned, receipt awaited'],
  RECEIVED: ['已签收', 'receipt acknowledged'],
  IN_PROGRESS: ['办理中', 'being handled'],
  OBJECTED: ['已提出异议', 'objected to'],
  AWAITING_COSIGN: ['待会签', 'signatures of the co-handlers awaited'],
  REPLIED: ['已答复', 'replied'],
  REWORK: ['二次办理', 'being handled a second time'],
  SUSPENDED: ['中止', 'suspended'],
  RELEASED: ['已解除', 'released: another unit handles it, or the proposal has ended'],
} satisfies Meanings<(typeof handlingLifecycle.statuses)[number]>);

/** 异议理由 */
export const ObjectionReasonEnum = publishEnum('ObjectionReason', words('异议理由。', 'Why a unit objects.'), {
  NOT_OUR_DUTY: ['非本单位职责', 'not the duty of this unit'],
  PARTLY_OUR_DUTY: ['仅部分为本单位职责', 'only partly the duty of this unit'],
  CO_HANDLER_NEEDED: ['需增加会办单位', 'a co-handler is needed'],
  INDIVIDUAL_CASE: ['涉及个案', 'it concerns an individual case'],
} satisfies Meanings<(typeof objectionReasons)[number]>);

/** 归一化办理结果 */
export const NormalisedOutcomeEnum = publishEnum(
  'NormalisedOutcome',
  words(
    '归一化的办理结果；各单位的 A、B、C 类含义不同，跨单位只比较这一项。',
    'Outcome on one scale; letters mean different things at different bodies, only this may be compared across them.',
  ),
  {
    RESOLVED: ['已解决或基本解决', 'resolved or basically resolved'],
    IN_PLAN: ['正在解决或已列入计划', 'being resolved or in a plan'],
    NOT_NOW: ['受条件限制，目前难以解决', 'conditions do not allow it at present'],
    REFERENCE_ONLY: ['留作参考', 'kept for reference'],
  } satisfies Meanings<(typeof normalisedOutcomes)[number]>,
);

/** 不提供的原因 */
export const WithheldReasonEnum = publishEnum(
  'WithheldReason',
  words('不提供的原因。', 'Why a value is withheld.'),
  Object.fromEntries(
    Object.entries(withheldReasons).map(([reason, { zh, en }]) => [reason, [zh, en]]),
  ) as unknown as Meanings<WithheldReason>,
);

/** 用途 */
export const PurposeEnum = publishEnum(
  'Purpose',
  words('数据用途；每次查询都有一个用途。', 'What data is asked for; every request has a purpose.'),
  Object.fromEntries(
    Object.entries(purposes).map(([name, { zh, en }]) => [name, [zh, en]]),
  ) as unknown as Meanings<Purpose>,
);
