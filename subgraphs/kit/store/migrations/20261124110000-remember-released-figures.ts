import { Migration } from '@mikro-orm/migrations';

/** Which figures each other body was told, so that no difference of two of them gives a small count away. */
export class RememberReleasedFigures extends Migration {
  override up(): void {
    this.addSql(`
      create table "released_figure" (
      "viewer_body" varchar(32) not null,
      "theme_id" uuid not null,
      "measure" varchar(255) not null,
      "hash" varchar(64) not null,
      "cells" jsonb not null,
      "at" timestamptz not null,
      primary key ("viewer_body",
      "theme_id",
      "measure",
      "hash")
      )
    `);
  }
}
