import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Asking, Hub } from '../hub/hub.ts';
import { listenToChanges } from '../hub/listen-to-changes.ts';

/** Asks again for what is shown as soon as the hub says that something has changed. */
export function useLiveAnswers(hub: Hub, asking: Asking, answers: QueryClient): void {
  useEffect(() => {
    const controller = new AbortController();
    void listenToChanges(hub, asking, () => void answers.invalidateQueries(), controller.signal);
    return () => controller.abort();
  }, [hub, asking, answers]);
}
