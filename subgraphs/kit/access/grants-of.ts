import type { Context } from '../context.ts';
import { type Grant, GrantEntity } from '../grants/grant.entity.ts';

/** What this body has granted to the viewer's, for the purpose of the request: ONE statement a request. */
export const grantsOf = (context: Context): Promise<Grant[]> =>
  context.once('grants', () =>
    context.em
      .fork()
      .find(
        GrantEntity,
        { grantee: context.viewer.body, purpose: context.viewer.purpose },
        { orderBy: { validFrom: 'desc', id: 'asc' }, disableIdentityMap: true },
      ),
  );
