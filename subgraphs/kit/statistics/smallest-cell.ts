import type { LocalViewer } from '../define-policy.ts';

/** What partners are told from, unless an agreement says otherwise (design: k = 5 between partners). */
const amongPartners = 5;

/**
 * The smallest count above zero that a viewer is told, k (统计法 art. 28: nothing that lets one infer a respondent):
 * `agreed` where an agreement sets one, 5 otherwise, and 1 — every count — for the body whose counts they are.
 */
export const smallestCellFor = ({ isOwn }: LocalViewer, agreed = amongPartners): number => (isOwn ? 1 : agreed);

/** Whether a count is of somebody, but of fewer than k: no group so small is told of. Zero is nobody. */
export const isSmall = (count: number, k: number): boolean => count > 0 && count < k;
