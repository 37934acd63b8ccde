import { type Body, bodies } from '#schema/registry.ts';

/** A body as the contract's enum names it. */
export type BodyName = Uppercase<Body>;

/** A body's name in the contract's enum. */
export const nameOf = (body: Body): BodyName => body.toUpperCase() as BodyName;

/** A body by its name in the contract's enum. */
export const bodyOf = (name: BodyName): Body => name.toLowerCase() as Body;

/** The variables that say which bodies an operation is for. */
export const only = (asked: readonly Body[]) => ({
  isCppcc: asked.includes('cppcc'),
  isDiscipline: asked.includes('discipline'),
  isCourts: asked.includes('courts'),
  isProcuratorate: asked.includes('procuratorate'),
  isJustice: asked.includes('justice'),
});

/** Every body, a given one first. */
export const startingWith = (first: Body): readonly Body[] => [first, ...bodies.filter((body) => body !== first)];
