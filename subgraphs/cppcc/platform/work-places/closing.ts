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

/** What follows in a later mechanism when a work place closes, in the transaction of that step. */
type Follower = (place: WorkPlace, work: Work) => Promise<void>;

const followers: Follower[] = [];

/** Lets something of a later mechanism end with the place, which need not know of it. */
export const whenPlaceCloses = (follow: Follower): void => {
  followers.push(follow);
};

/** Ends with a work place whatever ends with it. */
export async function followClosing(place: WorkPlace, work: Work): Promise<void> {
  for (const follow of followers) await follow(place, work);
}
