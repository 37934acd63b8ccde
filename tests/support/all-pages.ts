import { expect } from 'vitest';
import type { Answer } from './hub.ts';

/** A page of a list: its records, how many the list has, and where the next page begins. */
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All records of a list, page after page, and each total that a page has told; no page may come with an error. */
export async function allPages<Node>(
  ask: (after: string | null) => Promise<Answer>,
  // biome-ignore lint/suspicious/noExplicitAny: what a question answers is as it was asked
  listIn: (data: any) => Page<Node>,
): Promise<{ nodes: Node[]; totals: number[] }> {
  const [nodes, totals]: [Node[], Set<number>] = [[], new Set()];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(after);
    expect(errors).toEqual([]);
    const page = listIn(data);
    nodes.push(...page.nodes);
    totals.add(page.totalCount);
    if (!page.pageInfo.hasNextPage) return { nodes, totals: [...totals] };
    after = page.pageInfo.endCursor;
  }
}
