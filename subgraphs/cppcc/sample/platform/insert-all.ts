import type { EntityName, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** How many rows one statement brings in. */
const chunk = 500;

/** Inserts many sample rows, some hundreds a statement. */
export async function insertAll<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  rows: readonly RequiredEntityData<Row>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += chunk) {
    await em.insertMany(entity, rows.slice(from, from + chunk));
  }
}
