import type { Work } from '#kit';
import type { Bilingual } from '#schema/language.ts';
import type { WorkPlace } from './work-place.entity.ts';

/** Why a work place must not be closed yet, with what to do first; undefined where nothing stands against it. */
export type ClosingObstacle = (place: WorkPlace, work: Work) => Promise<Bilingual | undefined>;

const obstacles: ClosingObstacle[] = [];

/** What stands against closing a work place; a later mechanism says so in its manifest, work places need not know of it. */
export function mustNotClose(obstacle: ClosingObstacle): void {
  obstacles.push(obstacle);
}

/** The first thing that stands against closing a work place. */
export const obstacleToClosing: ClosingObstacle = async (place, work) => {
  for (const obstacle of obstacles) {
    const found = await obstacle(place, work);
    if (found) return found;
  }
  return undefined;
};
