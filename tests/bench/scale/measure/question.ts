import type { Body } from '#schema/registry.ts';
import type { Role } from '#schema/viewer.ts';

/** Why a question is told apart: its tables are the same in a city of any size, or it reads all that it reports on. */
export type Apart = 'frame' | 'report';

/** One question of the bench: whom it is put to, by whom, and what it asks. */
export interface Question {
  readonly name: string;
  readonly body: Body;
  readonly role: Role;
  /** Whose officer asks, if not the body's own. */
  readonly of?: Body;
  readonly query: string;
  /** What is asked about; where it stands otherwise in each city, by the city's size. */
  readonly variables?: object | ((size: number) => object);
  /** Why it is told apart from those that are to take no longer in a larger city. */
  readonly apart?: Apart;
}

/** A question to the CPPCC by one of its own. */
export const ofCppcc = (name: string, query: string, variables: object = {}, role: Role = 'clerk'): Question => ({
  ...{ name, query, variables, role },
  body: 'cppcc',
});
