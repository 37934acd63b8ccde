/** A column that a condition asks about, and what it asks. */
export interface AskedColumn {
  readonly column: string;
  readonly asked: unknown;
}

/** Every column that a condition asks about, in its order; fragments of SQL come as columns that no table has. */
export function columnsOf(where: unknown): AskedColumn[] {
  if (Array.isArray(where)) return where.flatMap(columnsOf);
  if (typeof where !== 'object' || where === null) return [];
  return Reflect.ownKeys(where).flatMap((key) => {
    const asked: unknown = (where as Record<string | symbol, unknown>)[key];
    return key === '$and' || key === '$or' || key === '$not' ? columnsOf(asked) : [{ column: String(key), asked }];
  });
}

/** Every column that must be told apart to count what meets a condition, by the values of a column where one is given. */
export const askedFor = (where: unknown, groupedBy: string | undefined): AskedColumn[] => [
  ...columnsOf(where),
  ...(groupedBy ? [{ column: groupedBy, asked: undefined }] : []),
];

/** The conditions on columns of which all must be met; undefined where some are joined in another way. */
export const conjunctsOf = (where: unknown): AskedColumn[] | undefined =>
  hasAlternatives(where) ? undefined : columnsOf(where);

const hasAlternatives = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  Object.entries(where).some(
    ([key, asked]) => key === '$or' || key === '$not' || (key === '$and' && [asked].flat().some(hasAlternatives)),
  );
