import type { EntitySchemaWithMeta, FilterQuery } from '@mikro-orm/core';
import type { Bilingual } from '#schema/language.ts';
import type { Role, Viewer } from '#schema/viewer.ts';

/** A verified viewer as one body sees it. */
export interface LocalViewer extends Viewer {
  /** Whether the viewer belongs to this very body. */
  readonly isOwn: boolean;
  /** Whether it is the body's own process, following what another body has told; no token makes anyone this. */
  readonly isHub: boolean;
}

/** A field that some viewers do not see, and what they are told instead (design: every null is explained). */
export interface FieldRule {
  readonly isOpenTo: (viewer: LocalViewer) => boolean;
  readonly reason: WithheldReason;
  readonly basis: Bilingual;
}

/** Why a value is withheld. */
export const withheldReasons = ['NOT_OPENED', 'SMALL_CELL'] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/** The entity whose rows a policy or command is about. */
export type EntityOf<Row extends object> = EntitySchemaWithMeta<string, string, Row>;

/** Who may see and do what with one kind of record. Whatever is not listed is denied. */
export interface Policy<Row extends object = object, Action extends string = string> {
  /** Name of the records it is about. */
  readonly name: string;
  readonly entity: EntityOf<Row>;
  /** The rows a viewer may know of, as a condition; every query passes it. */
  readonly read: (viewer: LocalViewer) => FilterQuery<Row>;
  readonly actions: Readonly<Record<Action, (viewer: LocalViewer, row: Row) => boolean>>;
  readonly fields: Readonly<Partial<Record<keyof Row & string, FieldRule>>>;
}

/** Declares a policy for the rows of an entity. */
export const definePolicy = <Row extends object, const Action extends string = never>(
  entity: EntityOf<Row>,
  rules: {
    readonly read: (viewer: LocalViewer) => FilterQuery<Row>;
    readonly actions?: Readonly<Record<Action, (viewer: LocalViewer, row: Row) => boolean>>;
    readonly fields?: Readonly<Partial<Record<keyof Row & string, FieldRule>>>;
  },
): Policy<Row, Action> => ({
  name: entity.meta.className,
  entity,
  read: rules.read,
  actions: rules.actions ?? ({} as Policy<Row, Action>['actions']),
  fields: rules.fields ?? ({} as Policy<Row, Action>['fields']),
});

/** A step that officers of any body take who hold one of the roles. */
export const officersOfAnyBody =
  (...roles: readonly Role[]) =>
  (viewer: LocalViewer): boolean =>
    roles.some((role) => viewer.roles.includes(role));

/** A step that officers of the body take who hold one of the roles. */
export const officers = (...roles: readonly Role[]) => {
  const hold = officersOfAnyBody(...roles);
  return (viewer: LocalViewer): boolean => viewer.isOwn && hold(viewer);
};

/** A step that only the hub takes, following what another body has told. */
export const hubOnly = (viewer: LocalViewer): boolean => viewer.isHub;

/** Every verified viewer may read. */
export const openToPartners = () => ({});

/** Fields of a policy that are closed to a viewer, with their rules. */
export function closedFields(policy: Pick<Policy, 'fields'>, viewer: LocalViewer): [string, FieldRule][] {
  return Object.entries<FieldRule | undefined>(policy.fields).filter(
    (entry): entry is [string, FieldRule] => entry[1] !== undefined && !entry[1].isOpenTo(viewer),
  );
}
