import type { GraphQLError } from 'graphql';
import type { Data } from './own-values.ts';
import type { PlanPath } from './plan.ts';

/** What is asked of one body on the way to an answer. */
export interface Question {
  readonly body: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly path: PlanPath;
}

/** What a body says; rejects when it does not answer. */
export interface BodyAnswer {
  readonly data?: Data | null | undefined;
  readonly errors?: readonly BodyError[] | undefined;
}

/** An error of a body, its path within the body's own answer. */
export interface BodyError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** One operation while it is carried out. */
export interface Execution {
  /** All that bodies have answered so far, under the response names of the operation. */
  readonly data: Data;
  /** The variables as the caller gave them. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The variables with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  readonly ask: (question: Question) => Promise<BodyAnswer>;
}

/** The most errors that an answer tells of: who reads more? */
export const mostErrors = 1_000;

/** Notes errors, as many as an answer may tell of. */
export function note({ errors }: Pick<Execution, 'errors'>, found: Iterable<GraphQLError>): void {
  for (const error of found) {
    if (errors.length >= mostErrors) return;
    errors.push(error);
  }
}

/** Carries out a part of a plan; what a body fails at is among the errors. */
export type PlanStep = (execution: Execution) => Promise<void>;
