import type { Answered } from './load.ts';

/** Those who take part in the order of a round: each round begins with another, so that nobody always follows the same. */
export const orderOf = <One>(all: readonly One[], round: number): One[] => {
  const from = round % all.length;
  return [...all.slice(from), ...all.slice(0, from)];
};

/** A line for each round in which requests were not answered whole. */
export const failuresOf = (whose: string, rounds: readonly Answered[]): string[] =>
  rounds.flatMap(({ requests, failures, fault }, round) =>
    failures === 0
      ? []
      : [`- ${whose}, round ${round + 1}: ${failures} of ${requests + failures} failed and are not counted: ${fault}`],
  );
