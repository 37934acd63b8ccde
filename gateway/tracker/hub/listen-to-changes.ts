import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Asking, Hub } from './hub.ts';

/** What the hub says has changed: proposals that the viewer may see, and bodies that went away, came back, or are its own. */
export interface Changed {
  readonly proposals: readonly string[];
  readonly bodies: readonly string[];
}

const pauseMs = 3_000;

/** Listens to `/changes` until the signal ends it; begins again when the stream ends or the hub is away. */
export async function listenToChanges(
  hub: Hub,
  asking: Asking,
  onChanged: (changed: Changed | 'unknown') => void,
  signal: AbortSignal,
): Promise<void> {
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    if (!isFirst) await pause(signal);
    await readStream(hub, asking, onChanged, signal, isFirst).catch(() => undefined);
  }
}

async function readStream(
  hub: Hub,
  asking: Asking,
  onChanged: (changed: Changed | 'unknown') => void,
  signal: AbortSignal,
  isFirst: boolean,
): Promise<void> {
  const response = await fetch('/changes', { headers: await hub.headers(asking), signal });
  if (!response.ok || !response.body) return;
  if (!isFirst) onChanged('unknown');
  const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { event, data } of events) if (event === 'changed') onChanged(JSON.parse(data) as Changed);
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, pauseMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
