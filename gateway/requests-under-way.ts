import type { Viewer } from '#schema/viewer.ts';

/** Lets a user begin a request: returns what ends it, or nothing if as many as allowed are under way already. */
export type RequestsUnderWay = (viewer: Viewer) => (() => void) | undefined;

/** Counts the requests of each user that are not answered yet. */
export function createRequestsUnderWay(mostPerUser: number): RequestsUnderWay {
  const counts = new Map<string, number>();
  return ({ body, id }) => {
    const user = `${body} ${id}`;
    const begun = (counts.get(user) ?? 0) + 1;
    if (begun > mostPerUser) return undefined;
    counts.set(user, begun);
    return () => {
      const left = (counts.get(user) ?? 0) - 1;
      if (left > 0) counts.set(user, left);
      else counts.delete(user);
    };
  };
}
