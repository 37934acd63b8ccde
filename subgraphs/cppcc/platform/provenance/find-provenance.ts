import DataLoader from 'dataloader';
import { type Context, findVisible } from '#kit';
import type { ProvenanceEdge } from './provenance-edge.entity.ts';
import { type ProvenanceKind, provenanceKinds } from './provenance-kinds.ts';
import { nodeKinds } from './provenance-nodes.ts';

/** A record by its kind and its identifier. */
export interface NodeKey {
  readonly kind: ProvenanceKind;
  readonly id: string;
}

/** A record on the way of a matter, as its viewer may see it. */
export interface ProvenanceNode extends NodeKey {
  readonly record: { readonly id: string };
}

/** Where a matter came from and where it went: the nodes before and after one, and the steps between them all. */
export interface Provenance {
  readonly self: ProvenanceNode;
  readonly sources: readonly ProvenanceNode[];
  readonly results: readonly ProvenanceNode[];
  readonly edges: readonly ProvenanceEdge[];
  readonly isComplete: boolean;
}

/** The most steps that are read at once; a way that has more is told to be incomplete. */
const mostSteps = 5_000;

/** All steps by which the given nodes can be reached, and all that can be reached from them, in ONE statement. */
const stepsAround = `
  with recursive
    start as (select kind, id from jsonb_to_recordset(?::jsonb) as given (kind text, id uuid)),
    before as (
      select kind, id from start
      union select edge.from_kind, edge.from_id from before
        join provenance_edge edge on edge.to_kind = before.kind and edge.to_id = before.id
    ),
    after as (
      select kind, id from start
      union select edge.to_kind, edge.to_id from after
        join provenance_edge edge on edge.from_kind = after.kind and edge.from_id = after.id
    )
  select edge.from_kind as "fromKind", edge.from_id as "fromId", edge.to_kind as "toKind", edge.to_id as "toId"
  from provenance_edge edge join before on edge.to_kind = before.kind and edge.to_id = before.id
  union
  select edge.from_kind, edge.from_id, edge.to_kind, edge.to_id
  from provenance_edge edge join after on edge.from_kind = after.kind and edge.from_id = after.id
  order by 1, 2, 3, 4 limit ${mostSteps + 1}`;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The provenance of a record; null if the record is not open to the viewer. All that one request asks for is read in one
 * statement for the steps and one for each kind of record. A record that is closed to the viewer ends the way: neither it
 * nor what lies beyond it is told.
 */
export function findProvenance(context: Context, { kind, id }: NodeKey): Promise<Provenance | null> {
  const key = id.toLowerCase();
  if (!uuid.test(key)) return Promise.resolve(null);
  const loader = context.once(
    'provenance',
    () =>
      new DataLoader((starts: readonly NodeKey[]) => readAll(context, starts), {
        cacheKeyFn: ({ kind, id }: NodeKey) => `${kind} ${id}`,
      }),
  );
  return loader.load({ kind: kind === 'ANSWER_BACK' ? 'MICRO_SUGGESTION' : kind, id: key });
}

async function readAll(context: Context, starts: readonly NodeKey[]): Promise<(Provenance | null)[]> {
  const steps: ProvenanceEdge[] = await context.em.execute(stepsAround, [JSON.stringify(starts)]);
  const isComplete = steps.length <= mostSteps;
  const nodes = await readNodes(context, [...starts, ...steps.flatMap((step) => [fromOf(step), toOf(step)])]);
  const open = steps.filter((step) => nodes.has(keyOf(fromOf(step))) && nodes.has(keyOf(toOf(step))));
  const told = [...nodes.values()].flatMap(({ kind, id, record }) =>
    kind === 'MICRO_SUGGESTION' && isAnswered(record)
      ? [{ fromKind: kind, fromId: id, toKind: 'ANSWER_BACK' as const, toId: id }]
      : [],
  );
  for (const step of told) {
    const { record } = nodes.get(keyOf(fromOf(step))) as ProvenanceNode;
    nodes.set(keyOf(toOf(step)), { ...toOf(step), record });
  }
  const ways = { edges: [...open, ...told], nodes, isComplete };
  return starts.map((start) => wayOf(start, ways));
}

/** The open records among the given ones; one statement a kind. */
async function readNodes(context: Context, keys: readonly NodeKey[]): Promise<Map<string, ProvenanceNode>> {
  const byKind = Map.groupBy(keys, ({ kind }) => kind);
  const read = await Promise.all(
    [...byKind].map(async ([kind, asked]) => {
      const { policy, rowsOf, idOf } = nodeKinds[kind];
      const ids = [...new Set(asked.map(({ id }) => id))];
      const rows: { id: string }[] = await findVisible(context, policy, { where: rowsOf(ids) });
      return rows.map((record) => ({ kind, id: idOf(record), record }));
    }),
  );
  return new Map(read.flat().map((node) => [keyOf(node), node]));
}

interface Ways {
  readonly edges: readonly ProvenanceEdge[];
  readonly nodes: ReadonlyMap<string, ProvenanceNode>;
  readonly isComplete: boolean;
}

function wayOf(start: NodeKey, { edges, nodes, isComplete }: Ways): Provenance | null {
  const self = nodes.get(keyOf(start));
  if (!self) return null;
  const before = reachedFrom(self, edges, toOf, fromOf);
  const after = reachedFrom(self, edges, fromOf, toOf);
  // What was told back is told with the suggestion, from whichever end one looks.
  const answers = edges.filter((edge) => edge.toKind === 'ANSWER_BACK' && before.has(keyOf(fromOf(edge))));
  for (const edge of answers) after.add(keyOf(toOf(edge)));
  const isOnTheWay = (edge: ProvenanceEdge): boolean =>
    before.has(keyOf(toOf(edge))) || after.has(keyOf(fromOf(edge))) || answers.includes(edge);
  const ofKeys = (keys: ReadonlySet<string>) =>
    [...keys].flatMap((key) => (key === keyOf(self) ? [] : (nodes.get(key) ?? []))).sort(inOrder);
  return { self, sources: ofKeys(before), results: ofKeys(after), edges: edges.filter(isOnTheWay), isComplete };
}

/** All that is reached from a node by going on from one end of the steps to the other; the node itself among them. */
function reachedFrom(
  node: NodeKey,
  edges: readonly ProvenanceEdge[],
  near: (edge: ProvenanceEdge) => NodeKey,
  far: (edge: ProvenanceEdge) => NodeKey,
): Set<string> {
  const onward = Map.groupBy(edges, (edge) => keyOf(near(edge)));
  const reached = new Set([keyOf(node)]);
  for (const key of reached) for (const edge of onward.get(key) ?? []) reached.add(keyOf(far(edge)));
  return reached;
}

const fromOf = ({ fromKind, fromId }: ProvenanceEdge): NodeKey => ({ kind: fromKind, id: fromId });
const toOf = ({ toKind, toId }: ProvenanceEdge): NodeKey => ({ kind: toKind, id: toId });
const keyOf = ({ kind, id }: NodeKey): string => `${kind} ${id}`;

const isAnswered = (record: object): boolean => 'answeredOn' in record && record.answeredOn !== null;

const inOrder = (one: NodeKey, other: NodeKey): number =>
  provenanceKinds.indexOf(one.kind) - provenanceKinds.indexOf(other.kind) || (one.id < other.id ? -1 : 1);
