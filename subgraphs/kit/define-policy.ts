import type { EntitySchemaWithMeta, FilterQuery } from '@mikro-orm/core';
import type { Bilingual } from '#schema/language.ts';
import type { Purpose } from '#schema/purpose.ts';
import type { Role, Viewer } from '#schema/viewer.ts';
import type { Confidential } from './access/confidential.ts';
import type { Copies } from './access/copies.ts';

/** A verified viewer as one body sees it. */
export interface LocalViewer extends Viewer {
  /** Whether the viewer belongs to this very body. */
  readonly isOwn: boolean;
  /** Whether it is the body's own process, following what another body has told; no token makes anyone this. */
  readonly isHub: boolean;
  /** What the request is for. */
  readonly purpose: Purpose;
}

/** The entity whose rows a policy or command is about. */
export type EntityOf<Row extends object> = EntitySchemaWithMeta<string, string, Row>;

/** Who may take a step: those who belong to the body and hold a role, the hub itself, or whoever a rule names. */
export interface ActionRule<Row extends object = object> {
  readonly roles: readonly Role[];
  /** Whose officers: the body's own unless told otherwise. */
  readonly whose?: Bilingual & { readonly holds: (viewer: LocalViewer, row: Row) => boolean };
  /** What else must hold of the row. */
  readonly where?: Bilingual & { readonly holds: (viewer: LocalViewer, row: Row) => boolean };
  /** Whether the hub takes it, following what another body has told. */
  readonly byHub?: boolean;
}

/** Who may see and do what with one kind of record. Whatever is not listed is denied. */
export interface Policy<Row extends object = object, Action extends string = string> {
  /** Name of the records it is about. */
  readonly name: string;
  readonly entity: EntityOf<Row>;
  /** The rows a viewer may know of, as a condition; every query passes it. */
  readonly read: (viewer: LocalViewer) => FilterQuery<Row>;
  readonly actions: Readonly<Record<Action, ActionRule<Row>>>;
  /** For rows that are copies of other bodies' records. */
  readonly copies?: ((viewer: LocalViewer) => Copies<Row>) | undefined;
  /** For records that another body knows of only as far as this one has granted it. */
  readonly confidential?: Confidential<Row> | undefined;
}

/** Declares a policy for the rows of an entity; a confidential record has a class for each of its columns. */
export const definePolicy = <Row extends object, const Action extends string = never>(
  entity: EntityOf<Row>,
  rules: {
    readonly read: (viewer: LocalViewer) => FilterQuery<Row>;
    readonly actions?: Readonly<Record<Action, ActionRule<Row>>>;
    readonly confidential?: Confidential<Row>;
    readonly copies?: (viewer: LocalViewer) => Copies<Row>;
  },
): Policy<Row, Action> => ({
  name: entity.meta.className,
  entity,
  read: rules.read,
  actions: rules.actions ?? ({} as Policy<Row, Action>['actions']),
  confidential: rules.confidential,
  copies: rules.copies,
});

/** Whether a viewer may take a step. */
export function mayTake<Row extends object>(rule: ActionRule<Row>, viewer: LocalViewer, row: Row): boolean {
  if (viewer.isHub && rule.byHub) return true;
  const isTheirs = rule.whose ? rule.whose.holds(viewer, row) : viewer.isOwn;
  const holdsRole = rule.roles.some((role) => viewer.roles.includes(role));
  return isTheirs && holdsRole && (rule.where?.holds(viewer, row) ?? true);
}

/** Whether a viewer might take a step at all, whatever its record is: what is asked before a newcomer is looked at. */
export function mightTake<Row extends object>({ roles, whose, byHub }: ActionRule<Row>, viewer: LocalViewer): boolean {
  if (viewer.isHub && byHub) return true;
  return (whose !== undefined || viewer.isOwn) && roles.some((role) => viewer.roles.includes(role));
}

/** A step that officers of the body take who hold one of the roles. */
export const officers = (...roles: readonly Role[]): ActionRule => ({ roles });

/** A step that officers of any body take who hold one of the roles. */
export const officersOfAnyBody = (...roles: readonly Role[]): ActionRule => ({
  roles,
  whose: { zh: '任一单位', en: 'of any body', holds: () => true },
});

/** A step that only the hub takes, following what another body has told. */
export const hubOnly: ActionRule = { roles: [], byHub: true };

/** A step that the hub takes when it is told of it, and officers who hold one of the roles. */
export const officersOrHub = (...roles: readonly Role[]): ActionRule => ({ roles, byHub: true });

/** Whether a viewer is one of the body's officers who hold one of the roles. */
export const isOfficer = (viewer: LocalViewer, ...roles: readonly Role[]): boolean =>
  mayTake(officers(...roles), viewer, {});

/** Every verified viewer may read, a confidential record as far as it is granted. */
export const openToPartners = () => ({});
