import { Migration } from '@mikro-orm/migrations';

/** The statuses of each table; rows that are there already have the first. */
const statuses = {
  agreement: ['SIGNED', 'ENDED'],
  campaign: ['RUNNING', 'CONCLUDED'],
  handling_unit: ['ACTIVE', 'RETIRED'],
  theme: ['ANNOUNCED'],
} as const;

/** Agreements, themes, campaigns and units move along life-cycles. */
export class LayOutTheYear extends Migration {
  override up(): void {
    for (const [table, values] of Object.entries(statuses)) {
      this.addSql(`alter table "${table}" add "changed_at" timestamptz null, add "status" text null`);
      this.addSql(`update "${table}" set changed_at = recorded_at, status = '${values[0]}'`);
      this.addSql(`alter table "${table}" alter "changed_at" set not null, alter "status" set not null`);
      const list = values.map((value) => `'${value}'`).join(', ');
      this.addSql(`alter table "${table}" add constraint "${table}_status_check" check ("status" in (${list}))`);
    }
  }
}
