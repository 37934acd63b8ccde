import type { Tallied } from '../tally/define-tally.ts';

/** Which handlings are on a unit, in SQL: what it owes a reply, an opinion or a signature. */
export const openHandling = `(status not in ('REPLIED', 'RELEASED') or (role = 'CO_HANDLER' and status = 'REPLIED' and cosign_request > coalesce(signed_request, 0)))`;

/** Which instruments are on a body, in SQL. */
export const openInstrument = `(status = 'OPEN' and is_ours)`;

/** What a handling that awaits a signature is, in SQL. */
export const awaitsCosign = `(role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0))`;

/** The table in which what is on a body is counted. */
export const inboxTally = 'inbox_tally';

/** By what handlings are counted for an inbox. */
export const talliedHandlings: Tallied = {
  table: inboxTally,
  by: {
    kind: `'Assignment'`,
    issuer: `'cppcc'`,
    unit_name: 'unit_name',
    awaits_receipt: `status = 'ASSIGNED'`,
    awaits_cosign: awaitsCosign,
    is_copy: 'false',
    is_open: openHandling,
  },
};

/** By what instruments are counted for an inbox. */
export const talliedInstruments: Tallied = {
  table: inboxTally,
  by: {
    kind: 'kind',
    issuer: 'issuer',
    unit_name: 'addressee',
    awaits_receipt: 'false',
    awaits_cosign: 'false',
    is_copy: 'addressee_body is null',
    is_open: openInstrument,
  },
};

/** An index of what is open in the order of its deadlines, the entries without one last: few of many rows. */
export const inboxIndex = (table: string, open: string, narrowedBy: readonly string[] = [], beside = '') => ({
  name: `${table}_inbox_index`,
  expression: `create index "${table}_inbox_index" on "${table}" (${[`(coalesce(next_due_on, '9999-12-31'::date))`, 'id', ...narrowedBy].join(', ')})${beside} where ${open}`,
});

/** What an inbox narrows handlings by, so that it need not look at the others. */
export const handlingNarrowing = ['status', 'role', '(cosign_request > coalesce(signed_request, 0))', 'unit_name'];

/** What these and the order are reckoned from, so that handlings are counted from the index alone. */
export const handlingReckoning = ' include (next_due_on, cosign_request, signed_request)';
