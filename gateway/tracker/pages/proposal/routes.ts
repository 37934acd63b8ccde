import type { RouteObject } from 'react-router';

/** The places of supervision proposals: what is due, and one proposal in full. */
export const proposalRoutes: RouteObject[] = [
  { path: '/proposals', lazy: async () => ({ Component: (await import('./proposals-page.tsx')).ProposalsPage }) },
  { path: '/proposals/:id', lazy: async () => ({ Component: (await import('./proposal-page.tsx')).ProposalPage }) },
];
