import type { Log } from '#schema/log.ts';
import type { KeptCalendar } from './stored-calendar.ts';

/** Refreshes a calendar now and ever again; a refresh that fails leaves it as it is. Returns what ends it. */
export async function refreshRegularly(
  { refresh }: KeptCalendar,
  everyMs: number,
  log: Log,
): Promise<() => Promise<void>> {
  let running: Promise<void> | undefined;
  const once = () => {
    running ??= refresh()
      .catch((error: unknown) => log.warn({ err: error }, 'the calendar could not be refreshed'))
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  await once();
  const timer = everyMs > 0 ? setInterval(once, everyMs).unref() : undefined;
  return async () => {
    clearInterval(timer);
    await running;
  };
}
