import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { useHub } from '../hub/hub-context.ts';
import { isPassing } from '../hub/hub-error.ts';
import { createRouter } from './router.tsx';
import { useLiveAnswers } from './use-live-answers.ts';

/** The pages with the answers that one viewer was given; made anew for whoever asks next, so that nothing of them is shown to others. */
export function PagesOfViewer() {
  const { hub, asking } = useHub();
  const answers = useMemo(createAnswers, []);
  const router = useMemo(createRouter, []);
  useLiveAnswers(hub, asking, answers);
  return (
    <QueryClientProvider client={answers}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

/** Answers are kept while they are shown; only what may pass by itself is asked for again. */
const createAnswers = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => isPassing(error) && count < 2 },
    },
  });
