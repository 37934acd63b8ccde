import { type Body, bodies as everyBody } from '#schema/registry.ts';
import type { Context } from '../context.ts';
import { InboxCursorEntity } from '../store/inbox-cursor.entity.ts';

/** For how long what a body has told counts as up to date, in milliseconds. */
export const freshForMs = 30_000;

/** As of when this body knows what another has told. */
export interface Snapshot {
  readonly body: Body;
  readonly asOf: Date | null;
  readonly isFresh: boolean;
}

/** Says as of when the parts of the bodies are known, in one statement, and has the answer's `extensions` say it too. */
export async function snapshotsOf(context: Context, bodies: readonly Body[] = everyBody): Promise<Snapshot[]> {
  const cursors = await context.em.fork().find(InboxCursorEntity, {});
  const heard = new Map(cursors.map(({ publisher, asOf }) => [publisher, asOf ?? null]));
  const snapshots = [...bodies].sort().map((body) => {
    const asOf = heard.get(body) ?? null;
    return { body, asOf, isFresh: asOf != null && context.now.getTime() - asOf.getTime() <= freshForMs };
  });
  for (const { body, asOf } of snapshots) if (body !== context.body) context.snapshots.set(body, asOf);
  return snapshots;
}
