import type { Work } from '#kit';
import { refuseUnless } from '../refuse.ts';

/** Refuses a division that the city does not have. */
export function assertDivision({ context: { cell } }: Work, region: string): void {
  refuseUnless(
    region === cell.code || cell.divisions.some(({ code }) => code === region),
    `行政区划${region}不属于${cell.zh}，请从 divisions 所列代码中选择。`,
    `${region} is no division of ${cell.en}; choose one of those that divisions lists.`,
  );
}
