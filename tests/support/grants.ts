import { hashOfTerms } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { TestDatabases } from './databases.ts';

type Terms = Parameters<typeof hashOfTerms>[0];

const columns = `agreement_no as "agreementNo", grantee, purpose, noun, fields, row_filter as "rowFilter", level, smallest,
  rows_per_day as "rowsPerDay", valid_from as "validFrom", valid_until as "validUntil", may_pass_on as "mayPassOn",
  retention_days as "retentionDays"`;

/** Changes the terms of grants as if both sides had signed them so. */
export async function changeGrants(
  databases: TestDatabases,
  body: Body,
  where: string,
  change: Partial<Terms>,
): Promise<void> {
  const rows = await databases.sql<Terms & { id: string }>(
    body,
    `select id, ${columns} from access_grant where ${where}`,
  );
  for (const { id, ...terms } of rows) {
    const { fields, rowsPerDay, smallest, rowFilter } = { ...terms, ...change };
    await databases.sql(
      body,
      `update access_grant set fields = $2, rows_per_day = $3, smallest = $4, row_filter = $5, signed_hash = $6 where id = $1`,
      [id, fields, rowsPerDay, smallest, JSON.stringify(rowFilter), hashOfTerms({ ...terms, ...change })],
    );
  }
}

/** Puts a grant into a body's table as if both sides had signed it. */
export async function insertGrant(
  databases: TestDatabases,
  body: Body,
  given: Omit<Terms, 'agreementNo' | 'mayPassOn' | 'retentionDays'> & { readonly status: string },
): Promise<void> {
  const terms = { ...given, agreementNo: '呼协合〔2022〕2号', mayPassOn: false, retentionDays: 30 };
  await databases.sql(
    body,
    `insert into access_grant (id, region, recorded_at, changed_at, agreement_no, grantee, purpose, noun, fields, row_filter,
       level, smallest, rows_per_day, valid_from, valid_until, may_pass_on, retention_days, grantor_contact, grantee_contact,
       status, signed_hash)
     values (gen_random_uuid(), '150100', now(), now(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '-', '-', $14, $15)`,
    [
      ...[terms.agreementNo, terms.grantee, terms.purpose, terms.noun, terms.fields, JSON.stringify(terms.rowFilter)],
      ...[terms.level, terms.smallest, terms.rowsPerDay, terms.validFrom, terms.validUntil, terms.mayPassOn],
      ...[terms.retentionDays, terms.status, hashOfTerms(terms)],
    ],
  );
}
