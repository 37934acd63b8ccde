import { z } from 'zod';
import { type Body, bodies } from '#schema/registry.ts';
import { nameOfClass } from '../access/confidential.ts';
import type { ClockStart } from '../deadlines/clocks-of.ts';
import { deadlineCodes } from '../deadlines/deadline-rules.ts';
import type { TellableRow } from '../define-command.ts';
import type { Policy } from '../define-policy.ts';
import { definePublication } from '../define-publication.ts';

const text = z.string().nullable();
const day = z.iso.date().nullable();

/** What a body tells of an instrument: its addressee reads it whole, the CPPCC what the policy opens to it. */
export const instrumentState = z.object({
  region: z.string(),
  /** Which kind, for example `JudicialRecommendation`. */
  kind: z.string(),
  proposalId: z.uuid(),
  documentNo: text,
  title: text,
  /** The text, where this kind of instrument has it in the hub. */
  problem: text.default(null),
  suggestion: text.default(null),
  addressee: text,
  addresseeBody: z.enum(bodies).nullable(),
  issuedOn: z.iso.date(),
  replyDueOn: day,
  repliedOn: day,
  /** By which rule its reply is due, and the day that the document itself names for it; null where no rule is known. */
  rule: z.enum(deadlineCodes).nullable(),
  statedOn: day,
  isSample: z.boolean(),
});

/** An instrument's row, as far as all bodies have it. */
export interface InstrumentRow extends TellableRow {
  region: string;
  proposalId: string;
  documentNo?: string | null | undefined;
  title?: string | null | undefined;
  problem?: string | null | undefined;
  suggestion?: string | null | undefined;
  addressee?: string | null | undefined;
  addresseeBody?: Body | null | undefined;
  issuedOn: string;
  replyDueOn?: string | null | undefined;
  repliedOn?: string | null | undefined;
  isSample: boolean;
}

/** The publication of a body's own kind of instrument: for its addressee, and for the CPPCC where its dates are open. */
export const instrumentPublication = <Row extends InstrumentRow>(
  policy: Policy<Row, never>,
  clocks: (row: Row) => ClockStart[],
) => {
  const isRegistered = nameOfClass(policy.confidential, 'issuedOn') === 'row';
  return definePublication({
    subject: 'Instrument',
    version: 1,
    policy,
    state: instrumentState,
    of: (row: Row) => ({
      region: row.region,
      kind: policy.name,
      proposalId: row.proposalId,
      documentNo: row.documentNo ?? null,
      title: row.title ?? null,
      problem: row.problem ?? null,
      suggestion: row.suggestion ?? null,
      addressee: row.addressee ?? null,
      addresseeBody: row.addresseeBody ?? null,
      issuedOn: row.issuedOn,
      replyDueOn: row.replyDueOn ?? null,
      repliedOn: row.repliedOn ?? null,
      rule: clocks(row)[0]?.rule ?? null,
      statedOn: clocks(row)[0]?.statedOn ?? null,
      isSample: row.isSample,
    }),
    readers: ({ addresseeBody }) => [
      ...(isRegistered ? (['cppcc'] as const) : []),
      ...(addresseeBody ? [addresseeBody] : []),
    ],
    isWholeFor: (state, reader) => state['addresseeBody'] === reader,
  });
};
