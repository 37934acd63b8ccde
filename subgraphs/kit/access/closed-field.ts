import type { Grant } from '../grants/grant.entity.ts';
import type { GrantStanding } from '../grants/grant-terms.ts';

/** A field that is closed to a viewer, and the grant that would open it if it stood otherwise. */
export interface ClosedField {
  readonly field: string;
  readonly grant?: Grant;
  readonly standing?: GrantStanding;
}
