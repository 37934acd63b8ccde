import { expect, test } from 'vitest';
import { mostErrors, note } from './execution.ts';
import type { Data } from './own-values.ts';
import { placeErrorsOfEntities } from './place-of-error.ts';

/** An answer in whose list `items` each entity stands so many times. */
const answerOf = (entities: readonly Data[], times: number): Data => ({
  items: Array.from({ length: times }, () => entities).flat(),
});

const batch = { name: '_entities', paths: [['items', '@']] };
const asked = (entities: readonly Data[]) => [
  { batch, groups: entities.map((entity) => ({ representation: {}, entities: [entity] })) },
];
const faultsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ message: 'no', path: ['_entities', index, 'name'] }));

/** The paths of what is told of some faults. */
function pathsOf(entities: readonly Data[], times: number, faults: ReturnType<typeof faultsOf>) {
  const execution = { errors: [] };
  note(
    execution,
    placeErrorsOfEntities(faults, answerOf(entities, times), asked(entities) as never, [['items']], () => true),
  );
  return (execution.errors as { path?: unknown }[]).map(({ path }) => path);
}

test('an error about an entity is told at each place where it stands, one about none where it was asked about', () => {
  const entities = [{ id: 'a' }, { id: 'b' }];
  const [, second] = faultsOf(2);
  expect(pathsOf(entities, 2, second ? [second] : [])).toEqual([
    ['items', 1, 'name'],
    ['items', 3, 'name'],
  ]);
  expect(pathsOf(entities, 1, [{ message: 'no', path: ['_entities', 7, 'name'] }])).toEqual([['items']]);
});

test('of errors without end no more are told than anyone reads', () => {
  const entities = Array.from({ length: 3_000 }, (_, index) => ({ id: String(index) }));
  expect(pathsOf(entities, 1, faultsOf(3_000))).toHaveLength(mostErrors);
  expect(pathsOf([{ id: 'a' }], 5_000, Array.from({ length: 5_000 }, () => faultsOf(1)).flat())).toHaveLength(
    mostErrors,
  );
});
