import type { Context } from '../context.ts';
import type { Policy } from '../define-policy.ts';
import type { Grant } from '../grants/grant.entity.ts';
import { type Confidential, conditionOf, dimensionsOf } from './confidential.ts';

const nothing = { $in: [] as string[] };

/** The rows that grants open: any of them, each narrowed as it says; none where there is no grant. */
export async function grantedRows<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  confidential: Confidential<Row>,
  grants: readonly Grant[],
): Promise<object> {
  const alternatives = await Promise.all(
    grants.flatMap((grant) => {
      const narrowed = narrowedTo(context, confidential, grant);
      return narrowed ? [grouped(context, policy, confidential, grant, narrowed)] : [];
    }),
  );
  if (alternatives.length === 0) return { id: nothing };
  // An alternative without a condition opens all; as one of several it would be left out of the statement.
  const isAll = alternatives.some((conditions) => conditions.length === 0);
  return isAll ? {} : { $or: alternatives.map((conditions) => ({ $and: conditions })) };
}

/** The rows that one grant opens, or undefined where it narrows by what these records do not have. */
function narrowedTo<Row extends object>(
  { viewer }: Context,
  { narrowedBy }: Confidential<Row>,
  { rowFilter }: Grant,
): object[] | undefined {
  const conditions: object[] = [];
  for (const dimension of dimensionsOf(rowFilter)) {
    const column = narrowedBy[dimension];
    if (!column) return undefined;
    conditions.push({ [column]: conditionOf(rowFilter, dimension, viewer.body) });
  }
  return conditions;
}

/** Where rows are told of in groups only: those whose group is as large as the grant asks. */
async function grouped<Row extends object>(
  context: Context,
  { entity, read }: Policy<Row, never>,
  { groupedBy }: Confidential<Row>,
  { smallest }: Grant,
  conditions: object[],
): Promise<object[]> {
  if (!groupedBy) return conditions;
  const groups: object[] = await context.em
    .fork()
    .createQueryBuilder(entity, 'record')
    .select([groupedBy] as never)
    .where({ $and: [read(context.viewer), ...conditions] } as never)
    .groupBy(groupedBy as never)
    .having('count(*) >= ?', [smallest])
    .execute('all');
  const values = groups.map((group) => (group as Record<string, unknown>)[groupedBy]);
  return [...conditions, { [groupedBy]: { $in: values } }];
}
