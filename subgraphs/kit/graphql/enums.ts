import { registerEnumType } from 'type-graphql';
import { registry } from '#schema/registry.ts';
import { withheldReasons } from '../define-policy.ts';
import { handlingLifecycle } from '../handling/handling.lifecycle.ts';
import { normalisedOutcomes } from '../handling/normalised-outcome.ts';
import { words } from './words.ts';

/** What an enum's value means: Chinese, English. */
export type Meanings<Value extends string> = Readonly<Record<Value, readonly [zh: string, en: string]>>;

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
  REPLIED: ['已答复', 'replied'],
} satisfies Meanings<(typeof handlingLifecycle.statuses)[number]>);

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
export const WithheldReasonEnum = publishEnum('WithheldReason', words('不提供的原因。', 'Why a value is withheld.'), {
  NOT_OPENED: ['未开放', 'not opened to you by its owner'],
  SMALL_CELL: ['数值过小，可能识别个体', 'so small a count that it might identify someone'],
} satisfies Meanings<(typeof withheldReasons)[number]>);
