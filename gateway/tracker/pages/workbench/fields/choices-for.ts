import type { Field } from './field.ts';
import type { Choice, Matter } from './matter.ts';

/** Where the choices of a kind of field stand in the matter. */
const places = {
  unit: 'units',
  campaign: 'campaigns',
  proposal: 'proposals',
  proposals: 'proposals',
  evidence: 'evidence',
} as const;

/** What the matter offers to a field. */
export const choicesFor = ({ kind }: Pick<Field, 'kind'>, matter: Matter): readonly Choice[] =>
  kind in places ? matter[places[kind as keyof typeof places]] : [];
