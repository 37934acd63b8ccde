import { DateType, type EntityProperty, UuidType } from '@mikro-orm/core';
import type { EntityManager, QueryBuilder } from '@mikro-orm/postgresql';
import type { EntityOf } from '../define-policy.ts';

/** What a column's value in the database's own words becomes; undefined where it stays what it is. */
type Conversion = ((value: never) => unknown) | undefined;

/** How the rows of an entity are read. */
interface RowReader {
  readonly make: new () => object;
  readonly columns: readonly (readonly [property: string, column: string, convert: Conversion])[];
}

const readers = new WeakMap<object, RowReader>();

/**
 * Runs a query and gives its rows as plain objects with the properties of the entity, whose name is that of their
 * constructor. What is only read is not made an entity: nobody looks for changes of it.
 */
export async function readRows<Row extends object>(
  em: EntityManager,
  entity: EntityOf<Row>,
  query: Pick<QueryBuilder<Row>, 'execute'>,
): Promise<Row[]> {
  const found: object[] = await query.execute('all', { mapResults: false });
  return rowsOf(em, entity, found);
}

/** Rows as they came from the database, as they are in the model. */
export function rowsOf<Row extends object>(em: EntityManager, entity: EntityOf<Row>, found: readonly object[]): Row[] {
  const { make: Made, columns } = readerOf(em, entity);
  return (found as Record<string, never>[]).map((data) => {
    const row = new Made() as Record<string, unknown>;
    for (const [property, column, convert] of columns) {
      const value = data[column];
      row[property] = convert && value !== null ? convert(value as never) : value;
    }
    return row as Row;
  });
}

function readerOf(em: EntityManager, entity: unknown): RowReader {
  const meta = em.getMetadata().get<object>(entity as never);
  const known = readers.get(meta);
  if (known) return known;
  const made = {
    make: Object.defineProperty(class {}, 'name', { value: meta.className }),
    columns: meta.props.map(
      (property) => [property.name, property.fieldNames[0] ?? '', conversionOf(em, property)] as const,
    ),
  };
  readers.set(meta, made);
  return made;
}

function conversionOf(em: EntityManager, { customType, runtimeType }: EntityProperty): Conversion {
  const platform = em.getPlatform();
  if (customType instanceof UuidType || customType instanceof DateType) return undefined;
  if (customType) return (value) => customType.convertToJSValue(value, platform);
  return runtimeType === 'Date' ? (value) => platform.parseDate(value) : undefined;
}
