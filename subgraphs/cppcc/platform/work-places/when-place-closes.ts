import type { Work } from '#kit';
import type { WorkPlace } from './work-place.entity.ts';

/** What follows in a later mechanism when a work place closes, in the transaction of that step. */
type Follower = (place: WorkPlace, work: Work) => Promise<void>;

const followers: Follower[] = [];

/** Lets something of a later mechanism end with the place, which need not know of it. */
export const whenPlaceCloses = (follow: Follower): void => {
  followers.push(follow);
};

export async function followClosing(place: WorkPlace, work: Work): Promise<void> {
  for (const follow of followers) await follow(place, work);
}
