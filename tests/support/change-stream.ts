import { EventSourceParserStream } from 'eventsource-parser/stream';
import { headersOf, type Person } from './people.ts';

/** What an event of `/changes` says. */
interface Changed {
  readonly proposals: readonly string[];
  readonly bodies: readonly string[];
}

/** A person who listens to `/changes`. */
export interface ChangeStream {
  readonly response: Response;
  /** The next event; rejects where the stream has ended. */
  readonly next: () => Promise<Changed>;
  /** Reads on to the end of the stream. */
  readonly ended: () => Promise<Changed[]>;
  readonly close: () => void;
}

/** Listens to the changes of a hub as a person. */
export async function listenAs(
  hub: { readonly url: string },
  person: Person,
  headers: Record<string, string> = {},
): Promise<ChangeStream> {
  const controller = new AbortController();
  const response = await fetch(hub.url.replace('/graphql', '/changes'), {
    headers: { ...(await headersOf(person)), ...headers },
    signal: controller.signal,
  });
  const events = response.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const next = async (): Promise<Changed | undefined> => {
    const read = await events?.read();
    return read?.value && (JSON.parse(read.value.data) as Changed);
  };
  return {
    response,
    next: async () => {
      const changed = await next();
      if (!changed) throw new Error('the stream has ended');
      return changed;
    },
    ended: async () => {
      const told: Changed[] = [];
      for (let changed = await next(); changed; changed = await next()) told.push(changed);
      return told;
    },
    close: () => controller.abort(),
  };
}
