/** The kinds of records that are made, each with a number of its own in their identifiers. */
const kinds = [
  ...(['theme', 'campaign', 'handling_unit', 'supervision_proposal', 'assignment', 'handling'] as const),
  ...(['reply', 'commitment', 'evaluation', 'follow_up', 'chase', 'received_instrument'] as const),
] as const;

export type MadeKind = (typeof kinds)[number];

/** The identifier of a made record: the kind, and its place among its kind, in the order of time as a real one's. */
export const madeId = (kind: MadeKind, place: number): string =>
  `${hex(Math.floor(place / 0x10000), 8)}-${hex(place % 0x10000, 4)}-7000-8${hex(kinds.indexOf(kind), 3)}-5ca1e0000000`;

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');
