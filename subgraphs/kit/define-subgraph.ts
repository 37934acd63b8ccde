import type { EntitySchema, MigrationObject } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClassType } from 'type-graphql';
import type { Body } from '#schema/registry.ts';
import type { Noun } from './access/confidential.ts';
import type { StoredDeadline } from './deadlines/stored-deadline.ts';
import type { Lifecycle } from './define-lifecycle.ts';
import type { Reference } from './define-reference.ts';
import type { Measure } from './statistics/measure.ts';

/** A command as the manifest lists it: enough to hold it against its life-cycle and its policy. */
export interface RegisteredCommand {
  readonly name: string;
  readonly action: string;
  readonly told: string;
  readonly lifecycle: Lifecycle;
  readonly policy: { readonly name: string; readonly actions: Readonly<Record<string, unknown>> };
  readonly publication: { readonly subject: string };
}

/** Everything that a body is, as data. */
export interface Subgraph {
  readonly body: Body;
  readonly entities: readonly EntitySchema[];
  /** Object and interface types that no resolver returns directly; type-graphql would otherwise lose their fields. */
  readonly types: readonly ClassType[];
  readonly resolvers: readonly ClassType[];
  /** GraphQL type name → how a reference to it is resolved. */
  readonly references: Readonly<Record<string, Reference>>;
  readonly commands: readonly RegisteredCommand[];
  /** The policies of its confidential kinds of records, which agreements can open. */
  readonly nouns: readonly Noun[];
  /** What it tells the other bodies. */
  readonly publications: readonly { readonly subject: string }[];
  /** What it does when it is told something. */
  readonly consumers: readonly { readonly name: string; readonly subject: string }[];
  readonly migrations: readonly MigrationObject[];
  /** What it counts for themes. */
  readonly measures: readonly Measure[];
  /** Deadlines in its own tables that an import of a calendar moves. */
  readonly storedDeadlines?: readonly StoredDeadline[];
  /** Loads the body's sample data; called once, on an empty database. */
  readonly loadSample: (em: EntityManager) => Promise<void>;
}

/** Declares a body. */
export const defineSubgraph = (subgraph: Subgraph): Subgraph => subgraph;
