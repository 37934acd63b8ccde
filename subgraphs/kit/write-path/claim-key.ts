import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { HubError } from '../errors.ts';
import { IdempotencyKeyEntity } from '../store/idempotency-key.entity.ts';

/** Takes the idempotency key; returns the record that this very request has changed before, if it has. */
export async function claimKey(
  em: EntityManager,
  context: Context,
  name: string,
  { id, idempotencyKey }: { readonly id: string; readonly idempotencyKey?: string | null | undefined },
  given: unknown,
): Promise<string | undefined> {
  if (!idempotencyKey) return undefined;
  const requestHash = createHash('sha256')
    .update(JSON.stringify([name, given]))
    .digest('hex');
  const place = { viewerId: context.viewer.id, key: idempotencyKey };
  const claim = { ...place, requestHash, recordId: id, at: context.now };
  const { affectedRows } = await em
    .createQueryBuilder(IdempotencyKeyEntity)
    .insert(claim)
    .onConflict()
    .ignore()
    .execute();
  if (affectedRows > 0) return undefined;
  const earlier = await em.findOneOrFail(IdempotencyKeyEntity, place);
  if (earlier.requestHash === requestHash) return earlier.recordId;
  throw new HubError('DUPLICATE');
}
