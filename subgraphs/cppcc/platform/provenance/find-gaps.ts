import DataLoader from 'dataloader';
import { type Context, findVisible } from '#kit';
import type { BrokenLink } from './broken-link.entity.ts';
import { brokenLinkPolicy } from './broken-link.policy.ts';
import type { Provenance, ProvenanceNode } from './find-provenance.ts';

/** Where the way of a matter is broken; null for those who are not told. One statement a request. */
export async function findGaps(context: Context, { self, sources, results }: Provenance): Promise<BrokenLink[] | null> {
  if (!context.viewer.isOwn) return null;
  const loader = context.once(
    'provenance gaps',
    () => new DataLoader((ids: readonly string[]) => readGaps(context, ids)),
  );
  const nodes = [self, ...sources, ...results].filter(({ kind }) => kind !== 'ANSWER_BACK');
  const found = await Promise.all(nodes.map(async (node) => ofNode(node, await loader.load(node.id))));
  return found.flat();
}

async function readGaps(context: Context, ids: readonly string[]): Promise<BrokenLink[][]> {
  const found = await findVisible(context, brokenLinkPolicy, {
    where: { recordId: { $in: [...ids] } },
    orderBy: { id: 'asc' },
  });
  const groups = Map.groupBy(found, ({ recordId }) => recordId);
  return ids.map((id) => groups.get(id) ?? []);
}

const ofNode = ({ kind }: ProvenanceNode, gaps: readonly BrokenLink[]): BrokenLink[] =>
  gaps.filter((gap) => gap.kind === kind);
