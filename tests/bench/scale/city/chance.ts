/** A number in [0, below) that depends on its place and on what it is for, and on nothing else: the same in every run. */
export function chance(place: number, purpose: number, below: number): number {
  let mixed = Math.imul(place ^ Math.imul(purpose, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
}

/** One of several things by weight; the weights are parts of a hundred. */
export function weighted<Thing>(place: number, purpose: number, things: readonly (readonly [Thing, number])[]): Thing {
  let rest = chance(place, purpose, 100);
  for (const [thing, weight] of things) {
    if (rest < weight) return thing;
    rest -= weight;
  }
  throw new Error('the weights do not come to a hundred');
}
