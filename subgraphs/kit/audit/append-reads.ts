import type { EntityManager } from '@mikro-orm/postgresql';
import { takeTurn, turns } from '../store/take-turn.ts';
import { appendTo, type Head, linkedTo } from './chain.ts';
import { type ReadFact, readLog, sealed } from './read-log.ts';
import { addToTally, countRows, type Sum, sumsOf } from './read-tally.ts';

type SealedEntry = ReturnType<typeof sealed>;

/** What came of appending: the new last entry, and the tallies that were added to as they then stand. */
interface Appended {
  readonly head: Head;
  readonly tallies: readonly Sum[];
}

/**
 * Appends what was read to the log and adds it to the tallies, both or neither: in ONE statement behind the last entry, as
 * long as nobody else appends to this log; else in a turn. Returns the tallies as they then stand.
 */
export function createReadAppender(em: EntityManager): (facts: readonly ReadFact[]) => Promise<readonly Sum[]> {
  let last: Head | undefined;
  return async (facts) => {
    const [known, entries] = [last, facts.map(sealed)];
    last = undefined;
    const appended =
      (known && (await appendBehind(em, known, entries, facts))) ?? (await appendInTurn(em, entries, facts));
    last = appended.head;
    return appended.tallies;
  };
}

/** The turn is tried for once: asked of every row, it could be had for some of them. */
const behind = `
  with turn as materialized (select pg_try_advisory_xact_lock(?) as is_ours), told as (
    insert into read_entry (position, at, viewer_id, viewer_body, purpose, request_id, operation, classes, refusals, salt,
      seal, previous_hash, hash)
    select * from jsonb_to_recordset(?::jsonb) as told (position int, at timestamptz, "viewerId" text, "viewerBody" text,
      purpose text, "requestId" text, operation text, classes jsonb, refusals text[], salt text, seal text,
      "previousHash" text, hash text)
    where (select is_ours from turn) and exists (select from read_entry where position = ? and hash = ?)
    returning position
  ), counted as (${addToTally('exists (select from told)')})
  select (select max(position) from told) as position, (select coalesce(jsonb_agg(counted), '[]') from counted) as tallies`;

/** Undefined where the head is not the last entry or another is appending. */
async function appendBehind(
  em: EntityManager,
  head: Head,
  entries: readonly SealedEntry[],
  facts: readonly ReadFact[],
): Promise<Appended | undefined> {
  const linked = linkedTo(head, readLog, entries);
  const parameters = [turns.READ_LOG, JSON.stringify(linked), head.position, head.hash, JSON.stringify(sumsOf(facts))];
  const [written] = await em.fork().execute<Written[]>(behind, parameters).catch(ifTaken);
  const last = linked.at(-1);
  return written?.position && last ? { head: last, tallies: written.tallies } : undefined;
}

interface Written {
  readonly position: number | null;
  readonly tallies: readonly Sum[];
}

/** Another has appended since this statement began: its place is taken. */
function ifTaken(error: { readonly code?: string }): [] {
  if (error.code !== '23505') throw error;
  return [];
}

const appendInTurn = (
  em: EntityManager,
  entries: readonly SealedEntry[],
  facts: readonly ReadFact[],
): Promise<Appended> =>
  em.fork().transactional(async (inner) => {
    await takeTurn(inner, 'READ_LOG');
    const head = await appendTo(inner, readLog, entries);
    return { head, tallies: await countRows(inner, facts) };
  });
