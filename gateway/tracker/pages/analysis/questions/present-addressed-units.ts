import type { AddressedUnitsQuery } from './operations.generated.ts';
import { figure, type Result, type Telling } from './result.ts';

/** Units that several bodies have addressed, a line for each unit and body. */
export function presentAddressedUnits(answer: AddressedUnitsQuery, { words, enumWord }: Telling): Result | null {
  const { addressedUnits, ...registers } = answer;
  if (!addressedUnits) return null;
  const { units, unattributed, isComplete, sources } = addressedUnits;
  return {
    columns: [words.unit, words.issuer, words.received, words.answered, words.medianWorkdays, words.outcomes],
    rows: units.flatMap(({ unitName, shares }) =>
      shares.map(({ issuer, received, answered, medianWorkdays, outcomes }) => [
        unitName,
        `${enumWord('Body', issuer)} · ${words.instruments[issuer]}`,
        ...[received, answered, figure(medianWorkdays, 'NOT_APPLICABLE')],
        issuer !== 'CPPCC'
          ? { mark: 'NOT_APPLICABLE' as const }
          : outcomes.length === 0
            ? { mark: 'NOT_RECORDED' as const }
            : outcomes
                .map(({ outcome, count }) => `${enumWord('NormalisedOutcome', outcome)} ${count}`)
                .join(words.comma),
      ]),
    ),
    drawn: [],
    ...{ isComplete, sources },
    withheld: Object.values(registers).flatMap((register) => [
      ...(register?.withheld ?? []),
      ...(register && 'nodes' in register ? register.nodes.flatMap(({ withheld }) => withheld) : []),
    ]),
    notes: [words.unitsFound(units.length), ...(unattributed > 0 ? [words.unattributed(unattributed)] : [])],
  };
}
