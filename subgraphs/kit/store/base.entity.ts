import { randomUUIDv7 } from 'node:crypto';
import { p } from '@mikro-orm/core';

/** The columns of every record: (region, id) ready for one cell per city, a version against lost updates. */
export const baseProperties = {
  id: p
    .uuid()
    .primary()
    .onCreate(() => randomUUIDv7()),
  /** Division code of GB/T 2260. */
  region: p.string().length(6),
  version: p.integer().version(),
  /** When the hub learnt of the fact; when it holds is a date column of the record itself. */
  recordedAt: p.datetime().onCreate(() => new Date()),
  /** Marks sample data, wherever it is shown. */
  isSample: p.boolean().default(false),
};

/** The columns of a record that moves along a life-cycle. */
export const livingProperties = {
  ...baseProperties,
  /** When a command last touched it. */
  changedAt: p.datetime(),
};

/** A row as the write path needs it. */
export interface VersionedRow {
  id: string;
  region: string;
  version: number;
}
