import { Migration } from '@mikro-orm/migrations';

/** What a lead asks its co-handlers to sign is kept, whichever of the two feeds is read first. */
export class RememberCosignRequests extends Migration {
  override up(): void {
    this.addSql(`
      create table "cosign_request" (
      "proposal_id" uuid not null,
      "request" int not null,
      "text" text null,
      "is_awaited" boolean not null,
      primary key ("proposal_id")
      )
    `);
    this.addSql(`
      insert into "cosign_request" ("proposal_id", "request", "text", "is_awaited")
      select "proposal_id", "cosign_request", "cosign_text", true from "handling"
      where "role" = 'LEAD' and "status" = 'AWAITING_COSIGN' on conflict do nothing
    `);
  }
}
