import { type Body, bodies } from '#schema/registry.ts';
import { type Role, roles } from '#schema/viewer.ts';

/** A sample officer: nobody in particular, one role at one body. */
export interface Officer {
  readonly id: string;
  readonly body: Body;
  readonly role: Role;
}

const onlyAtTheCppcc: readonly Role[] = ['member', 'station-head', 'inspection-office'];

const tracking = ['TRACKING'] as const;

/** For which purposes an officer of a role may ask. */
const purposesOfRole: Readonly<Record<Role, readonly string[]>> = {
  liaison: tracking,
  clerk: tracking,
  reviewer: tracking,
  leader: ['TRACKING', 'ANALYSIS', 'REPORTING'],
  'inspection-office': tracking,
  'agreement-officer': ['TRACKING', 'REPORTING'],
  analyst: ['TRACKING', 'ANALYSIS', 'REPORTING'],
  member: tracking,
  'station-head': tracking,
  auditor: ['TRACKING', 'REPORTING'],
  administrator: tracking,
};

/** The sample officers of one body, one for each role that it has. */
export const officersOf = (body: Body): readonly Officer[] =>
  roles
    .filter((role) => body === 'cppcc' || !onlyAtTheCppcc.includes(role))
    .map((role) => ({ id: `${body}-${role}`, body, role }));

const officers = new Map(bodies.flatMap(officersOf).map((officer) => [officer.id, officer]));

/** The sample officer of an id, if there is one. */
export const findOfficer = (id: string): Officer | undefined => officers.get(id);

/** What a development token says of who asks, beside the registered claims of RFC 9068. */
export const claimsOf = (body: Body, held: readonly Role[]) => ({
  body,
  region: '150100',
  roles: [...held],
  clearance: 1,
  purposes: [...new Set(held.flatMap((role) => purposesOfRole[role]))],
});
