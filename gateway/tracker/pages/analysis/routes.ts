import type { RouteObject } from 'react-router';

/** The places of the analyst's desk: its questions, and the list of saved queries. */
export const analysisRoutes: RouteObject[] = [
  {
    path: '/analysis/saved/:documentHash?',
    lazy: async () => ({ Component: (await import('./saved/saved-page.tsx')).SavedPage }),
  },
  { path: '/analysis/:kind?', lazy: async () => ({ Component: (await import('./analysis-page.tsx')).AnalysisPage }) },
];
