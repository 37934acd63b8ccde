import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Bilingual } from '#schema/language.ts';
import type { Context } from './context.ts';
import type { Lifecycle } from './define-lifecycle.ts';
import type { EntityOf, Policy } from './define-policy.ts';
import type { Publication } from './define-publication.ts';
import type { VersionedRow } from './store/base.entity.ts';

/** What every command is told: which record, at which version, and a key that makes a repetition harmless. */
export const commandTarget = z.object({
  id: z.uuid(),
  expectedVersion: z.number().int().positive(),
  idempotencyKey: z.uuid().nullish(),
});

/** A row that moves along a life-cycle. */
export interface LivingRow extends VersionedRow {
  status: string;
  /** Where it stood when it was put aside; only records that can be put aside have it. */
  statusBefore?: string | null | undefined;
  changedAt: Date;
}

/**
 * The transaction in which a command is carried out: what it may know, and what else it may do. A command changes its
 * own record before it lets others follow, so that the record gets one version a step.
 */
export interface Work {
  readonly context: Context;
  readonly em: EntityManager;
  /** Today in Asia/Shanghai. */
  readonly day: string;
  /** Tells the other bodies of a further record that this command has made or changed. */
  readonly tell: <Row extends TellableRow>(publication: Publication<Row>, told: string, row: Row) => void;
  /** Takes, as the hub, a step of another record that follows, if its life-cycle allows it now; says whether it did. */
  readonly run: <Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
    command: Command<Row, Action, Input>,
    row: { readonly id: string },
    given?: object,
  ) => Promise<boolean>;
  /** Brings, as the hub, another record into being. */
  readonly make: <Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
    command: Command<Row, Action, Input>,
    given: object,
  ) => Promise<Row>;
}

/** What a reaction to what a feed has told may do: it tells nothing itself, the steps do that it takes. */
export type Reaction = Omit<Work, 'tell'>;

/** A row that can be told of. */
export interface TellableRow {
  id: string;
  version: number;
}

/** One use case as data: what it needs, who may, how the row changes, what is told to the other bodies. */
export interface Command<
  Row extends LivingRow = LivingRow,
  Action extends string = string,
  Input extends z.ZodObject = z.ZodObject,
> {
  /** `<noun>:<verb>`, as it stands in the audit. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly entity: EntityOf<Row>;
  readonly lifecycle: Lifecycle<Row['status'], Action>;
  readonly policy: Policy<Row, Action>;
  readonly action: Action;
  readonly input: Input;
  /** For a step that brings a record into being: its columns. */
  readonly make?: (input: z.output<Input>, work: Work) => object | Promise<object>;
  /** What else must hold, beside the table: the sentence that says why it does not. */
  readonly refuses?: (
    row: Row,
    input: z.output<Input>,
    work: Work,
  ) => Bilingual | undefined | Promise<Bilingual | undefined>;
  readonly change?: (row: Row, input: z.output<Input>, work: Work) => void | Promise<void>;
  readonly publication: Publication<Row>;
  /** Past participle of its event. */
  readonly told: string;
  /** Whether only the hub itself takes this step, following what another body has told. */
  readonly isReaction?: boolean;
}

/** Declares a command; an action that its policy or life-cycle does not know does not compile. */
export const defineCommand = <Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
  command: Command<Row, Action, Input>,
): Command<Row, Action, Input> => command;
