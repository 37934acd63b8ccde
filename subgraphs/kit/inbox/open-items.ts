/** Which handlings are on a unit, in SQL: what it owes a reply, an opinion or a signature. */
export const openHandling = `(status not in ('REPLIED', 'RELEASED') or (role = 'CO_HANDLER' and status = 'REPLIED' and cosign_request > coalesce(signed_request, 0)))`;

/** Which instruments are on a body, in SQL. */
export const openInstrument = `(status = 'OPEN' and is_ours)`;

/** An index of what is open in the order of its deadlines, the entries without one last: few of many rows. */
export const inboxIndex = (table: string, open: string) => ({
  name: `${table}_inbox_index`,
  expression: `create index "${table}_inbox_index" on "${table}" ((coalesce(next_due_on, '9999-12-31'::date)), "id") where ${open}`,
});
