import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import { type Chain, type Head, hashOf, type Link, origin } from './chain.ts';

/** The head of a chain as another body once saw it. */
export interface WitnessedHead extends Head {
  readonly witness: Body;
}

/** What can be wrong with a chain, at the first place where it is. */
export type ChainFault = 'CHANGED' | 'MISSING' | 'RELINKED' | 'TRUNCATED' | 'REWRITTEN';

/** What a verification found: how many entries hold, and the first place that does not. */
export interface ChainVerdict {
  readonly entries: number;
  readonly broken: { readonly position: number; readonly fault: ChainFault; readonly witness?: Body } | null;
}

const pageLength = 1_000;

/**
 * Walks a chain from its beginning and names the first broken place; reads page by page. Heads that others have witnessed
 * show what the chain cannot show by itself: that its end was cut off, or that all of it was written anew.
 */
export async function verifyChain<Entry extends Link>(
  em: EntityManager,
  chain: Chain<Entry>,
  witnessed: readonly WitnessedHead[] = [],
): Promise<ChainVerdict> {
  const expected = Map.groupBy(witnessed, ({ position }) => position);
  let [entries, previousHash] = [0, origin];
  for (;;) {
    const page = (await em.find(chain.entity, { position: { $gt: entries } } as never, {
      orderBy: { position: 'asc' } as never,
      limit: pageLength,
      disableIdentityMap: true,
    })) as Entry[];
    for (const entry of page) {
      const position = entries + 1;
      const fault = faultOf(chain, entry, position, previousHash);
      if (fault) return { entries, broken: { position, fault } };
      const other = expected.get(position)?.find(({ hash }) => hash !== entry.hash);
      if (other) return { entries, broken: { position, fault: 'REWRITTEN', witness: other.witness } };
      [entries, previousHash] = [entry.position, entry.hash];
    }
    if (page.length < pageLength) break;
  }
  const beyond = witnessed.filter(({ position }) => position > entries).sort((one, two) => two.position - one.position);
  const [furthest] = beyond;
  if (!furthest) return { entries, broken: null };
  return { entries, broken: { position: entries + 1, fault: 'TRUNCATED', witness: furthest.witness } };
}

function faultOf<Entry extends Link>(
  { contentOf, isWhole }: Chain<Entry>,
  entry: Entry,
  position: number,
  previousHash: string,
): ChainFault | undefined {
  if (entry.position !== position) return 'MISSING';
  const isIntact = entry.hash === hashOf(entry.previousHash, position, contentOf(entry)) && (isWhole?.(entry) ?? true);
  if (!isIntact) return 'CHANGED';
  return entry.previousHash === previousHash ? undefined : 'RELINKED';
}
