import { createContext, useContext } from 'react';
import type { ToldClock } from '#tracker/parts/clock.tsx';

/** What has been entered into a form, by field; it is kept as JSON. */
export type Values = Readonly<Record<string, unknown>>;

/** A problem and the suggestion that answers it. */
export interface Point {
  readonly problem: string;
  readonly suggestion: string;
}

/** A scheme of reply classes and what its letters come to. */
export interface Scheme {
  readonly code: string;
  readonly version: number;
  readonly issuedBy: string;
  readonly classes: readonly { readonly letter: string; readonly label: string; readonly outcome: string }[];
}

/** A unit's assignment as a form may name it. */
export interface NamedAssignment {
  readonly id: string;
  readonly unitName: string;
  readonly dueOn: string;
}

/** A choice by its identifier. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** A commitment that a look-back looks at. */
export interface Promised {
  readonly id: string;
  readonly unitName: string;
  readonly text: string | null;
  readonly dueOn: string;
  readonly verifiedResult: string | null;
}

/** What a form is about: all that its fields offer, show or begin with. */
export interface Matter {
  readonly no: string;
  readonly title: string;
  /** Where the record stands now, in words. */
  readonly standing: string;
  /** What the record's own fields hold now, where a form changes them. */
  readonly present: Values;
  /** The problems of the proposal; null where they are not open to the viewer. */
  readonly points: readonly Point[] | null;
  readonly evidence: readonly Choice[];
  readonly schemes: readonly Scheme[];
  readonly units: readonly Choice[];
  readonly assignments: readonly NamedAssignment[];
  readonly commitments: readonly Promised[];
  readonly campaigns: readonly Choice[];
  readonly proposals: readonly Choice[];
  readonly clocksByRole: readonly { readonly role: string; readonly clock: ToldClock }[];
  /** The deadlines that would run if the step were taken today. */
  readonly clocksIfTaken: readonly ToldClock[];
}

/** A matter of which nothing is known yet. */
export const noMatter: Matter = {
  no: '',
  title: '',
  standing: '',
  present: {},
  points: null,
  evidence: [],
  schemes: [],
  units: [],
  assignments: [],
  commitments: [],
  campaigns: [],
  proposals: [],
  clocksByRole: [],
  clocksIfTaken: [],
};

const Context = createContext<Matter>(noMatter);

/** Tells the fields within what the form is about. */
export const MatterProvider = Context.Provider;

/** What the form is about. */
export const useMatter = (): Matter => useContext(Context);
