import { lensOf } from '../access/lens.ts';
import type { Context } from '../context.ts';
import { findVisible } from '../find-visible.ts';
import { takeTurn } from '../store/take-turn.ts';
import { type Release, releaseTable } from './release-table.ts';
import { type Counted, releasedBefore, rememberReleased } from './released-figures.ts';
import { smallestCellFor } from './smallest-cell.ts';
import { statisticPolicy } from './statistic.policy.ts';

/** Which counts are asked for; without divisions or quarters, all of them. */
export interface TableQuestion extends Counted {
  readonly divisions?: readonly string[] | null | undefined;
  readonly quarters?: readonly number[] | null | undefined;
}

/** A table as it is told, and what it rests on. */
export interface ToldTable extends Release {
  /** The smallest count above zero that the viewer is told. */
  readonly k: number;
  readonly isSample: boolean;
}

/**
 * Answers a question for a table. Of what another body is told every number is remembered before it is told, and those
 * who ask take turns, so that two at once cannot each be told one half of a difference. Null where nothing is recorded.
 */
export function askTable(context: Context, question: TableQuestion): Promise<ToldTable | null> {
  if (context.viewer.isOwn) return tellTable(context, question, []);
  return context.em.fork().transactional(async (em) => {
    await takeTurn(em, 'RELEASE');
    const before = await releasedBefore(em, context, question);
    const answer = await tellTable({ ...context, em }, question, before);
    const told = [...(answer?.published ?? [])].map(({ cells }) => cells);
    await rememberReleased(em, context, question, { told, before });
    return answer;
  });
}

async function tellTable(
  context: Context,
  { themeId, measure, divisions, quarters }: TableQuestion,
  given: readonly (readonly string[])[],
): Promise<ToldTable | null> {
  const rows = await findVisible(context, statisticPolicy, { where: { themeId, measure } });
  const counts = rows.map(({ region, quarter, count }) => ({ division: region, quarter, count }));
  const isAsked = ({ division, quarter }: (typeof counts)[number]): boolean =>
    (divisions?.includes(division) ?? true) && (quarters?.includes(quarter) ?? true);
  if (!counts.some(isAsked)) return null;
  const k = smallestCellFor(context.viewer, (await lensOf(context, statisticPolicy)).smallest);
  return { ...releaseTable({ counts, isAsked, given, k }), k, isSample: rows.some(({ isSample }) => isSample) };
}
