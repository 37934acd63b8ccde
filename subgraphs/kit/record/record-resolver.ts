import { Arg, Args, type ClassType, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { withheldOf } from '../access/withheld-of.ts';
import { allowedActions } from '../allowed-actions.ts';
import { connectVisible, connectVisibleBy, type Page } from '../connect-visible.ts';
import type { Context } from '../context.ts';
import type { Lifecycle } from '../define-lifecycle.ts';
import type { Policy } from '../define-policy.ts';
import { connectionOf } from '../graphql/connection.ts';
import { PageArgs } from '../graphql/page.args.ts';
import { WithheldType, withheldWords } from '../graphql/withheld.type.ts';
import { words } from '../graphql/words.ts';
import type { List } from '../list.ts';
import { loadVisible } from '../load-visible.ts';
import { type ConditionsOf, conditionOfFilter, filterInputOf } from './record-filter.ts';

/** A kind of record as its readers meet it. */
export interface ShownRecord<Row extends { id: string }> {
  /** GraphQL name, such as `WorkPlace`; its queries are `workPlace` and `workPlaces`, unless `plural` says otherwise. */
  readonly name: string;
  readonly plural?: string;
  readonly zh: string;
  readonly en: string;
  readonly type: ClassType<Row>;
  // biome-ignore lint/suspicious/noExplicitAny: a policy is read here, whatever its actions are
  readonly policy: Policy<Row, any>;
  /** Set where the record moves along a life-cycle; its viewer is then told the steps that they may take. */
  // biome-ignore lint/suspicious/noExplicitAny: a life-cycle is read here, whatever its statuses are
  readonly lifecycle?: Lifecycle<any, any>;
  readonly order: List<Row>['order'];
  /** For rows of a view, which have no identifier to ask for. */
  readonly isListOnly?: boolean;
  readonly conditions?: ConditionsOf;
}

// biome-ignore lint/suspicious/noExplicitAny: links and lists lead to records of every kind
export type AnyShown = ShownRecord<any>;

/** A link to another record, by a column that has its identifier. */
export interface RecordLink<Row extends object> {
  readonly to: AnyShown;
  readonly by: keyof Row & string;
  readonly zh: string;
  readonly en: string;
}

/** A list of the records of another kind whose column has this record's identifier. */
export interface RecordList {
  readonly of: AnyShown;
  readonly by: string;
  readonly zh: string;
  readonly en: string;
}

const connections = new Map<string, ClassType>();

/** The connection type of a kind of record; made once, however many lists there are. */
export function connectionTypeOf({ name, type, zh, en }: AnyShown): ClassType {
  const known = connections.get(name);
  if (known) return known;
  const made = connectionOf(name, type, zh, en) as ClassType;
  connections.set(name, made);
  return made;
}

/** The queries of a kind of record, its allowed steps, its links and its lists. */
export function recordResolver<Row extends { id: string }>(
  record: ShownRecord<Row>,
  links: Readonly<Record<string, RecordLink<Row>>> = {},
): ClassType {
  class RecordResolver {}
  Resolver(() => record.type)(RecordResolver);
  if (!record.isListOnly) addOne(RecordResolver, record);
  addMany(RecordResolver, record);
  if (record.lifecycle) addAllowedActions(RecordResolver, record.policy, record.lifecycle);
  if (record.policy.confidential) addWithheld(RecordResolver, record);
  for (const [name, link] of Object.entries(links)) addLink(RecordResolver, name, link as RecordLink<object>);
  return RecordResolver;
}

/** Links from an earlier kind of record to a later one, of which it need not know. */
export function linksOn<Row extends { id: string }>(
  { type }: ShownRecord<Row>,
  links: Readonly<Record<string, RecordLink<Row>>>,
): ClassType {
  class LinksResolver {}
  Resolver(() => type)(LinksResolver);
  for (const [name, link] of Object.entries(links)) addLink(LinksResolver, name, link as RecordLink<object>);
  return LinksResolver;
}

/** Lists of later kinds of records on an earlier one, which need not know of them. */
export function listsOn(type: ClassType, lists: Readonly<Record<string, RecordList>>): ClassType {
  class ListsResolver {}
  Resolver(() => type)(ListsResolver);
  for (const [name, { of, by, zh, en }] of Object.entries(lists)) {
    addMethod(ListsResolver, name, ({ id }: { id: string }, page: Page, context: Context) =>
      connectVisibleBy(context, listOf(of), page, by as 'id', id),
    );
    Root()(ListsResolver.prototype, name, 0);
    Args(() => PageArgs)(ListsResolver.prototype, name, 1);
    Ctx()(ListsResolver.prototype, name, 2);
    const description = words(`${zh}。`, `${en}.`);
    const connection = connectionTypeOf(of);
    FieldResolver(() => connection, { description })(ListsResolver.prototype, name, {});
  }
  return ListsResolver;
}

const listOf = ({ policy, order }: AnyShown): List<{ id: string }> => ({
  policy,
  order: order as List<{ id: string }>['order'],
});

function addOne(resolver: ClassType, { name, type, policy, zh, en }: AnyShown): void {
  const query = lower(name);
  addMethod(resolver, query, (id: string, context: Context) => loadVisible(context, policy, id));
  const arg = words('标识。', 'Identifier.');
  Arg('id', () => ID, { description: arg })(resolver.prototype as object, query, 0);
  Ctx()(resolver.prototype as object, query, 1);
  const description = words(`按标识取一条${zh}。`, `One of the ${en}, by its identifier.`);
  Query(() => type, { nullable: true, description })(resolver.prototype as object, query, {});
}

function addMany(resolver: ClassType, record: AnyShown): void {
  const { name, plural = `${lower(name)}s`, zh, en, conditions } = record;
  const prototype = resolver.prototype as object;
  addMethod(resolver, plural, (page: Page, context: Context, filter?: Readonly<Record<string, unknown>> | null) => {
    const where = conditionOfFilter<{ id: string }>(conditions ?? {}, filter);
    return connectVisible(context, { ...listOf(record), where }, page);
  });
  Args(() => PageArgs)(prototype, plural, 0);
  Ctx()(prototype, plural, 1);
  if (conditions) {
    const description = words('筛选条件。', 'Conditions.');
    const input = filterInputOf(record);
    Arg('filter', () => input, { nullable: true, description })(prototype, plural, 2);
  }
  const description = words(`${zh}列表。`, `The ${en}.`);
  const connection = connectionTypeOf(record);
  Query(() => connection, { nullable: true, description })(prototype, plural, {});
}

/** The steps that its viewer may take with a record of a type that is declared elsewhere. */
export function allowedActionsOn(type: ClassType, policy: AnyShown['policy'], lifecycle: Steps): ClassType {
  class ActionsResolver {}
  Resolver(() => type)(ActionsResolver);
  addAllowedActions(ActionsResolver, policy, lifecycle);
  return ActionsResolver;
}

type Steps = NonNullable<AnyShown['lifecycle']>;

function addAllowedActions(resolver: ClassType, policy: AnyShown['policy'], lifecycle: Steps): void {
  addMethod(resolver, 'allowedActions', (row: { id: string; status: string }, context: Context) =>
    allowedActions(context, lifecycle, policy, row),
  );
  Root()(resolver.prototype as object, 'allowedActions', 0);
  Ctx()(resolver.prototype as object, 'allowedActions', 1);
  const description = words('您现在可以进行的操作。', 'The steps that you may take now.');
  FieldResolver(() => [String], { description })(resolver.prototype as object, 'allowedActions', {});
}

function addWithheld(resolver: ClassType, { policy }: AnyShown): void {
  addMethod(resolver, 'withheld', (row: object, context: Context) => withheldOf(context, policy, row));
  Root()(resolver.prototype as object, 'withheld', 0);
  Ctx()(resolver.prototype as object, 'withheld', 1);
  FieldResolver(() => [WithheldType], { description: withheldWords })(resolver.prototype as object, 'withheld', {});
}

function addLink(resolver: ClassType, name: string, { to, by, zh, en }: RecordLink<object>): void {
  const { policy, type } = to;
  addMethod(resolver, name, (row: Readonly<Record<string, string | null>>, context: Context) =>
    row[by] ? loadVisible(context, policy, row[by]) : null,
  );
  Root()(resolver.prototype as object, name, 0);
  Ctx()(resolver.prototype as object, name, 1);
  const description = words(`${zh}。`, `${en}.`);
  FieldResolver(() => type, { nullable: true, description })(resolver.prototype as object, name, {});
}

// biome-ignore lint/suspicious/noExplicitAny: the parameters are those that the decorators name
function addMethod(resolver: ClassType, name: string, value: (...given: any[]) => unknown): void {
  Object.defineProperty(resolver.prototype, name, { value });
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
