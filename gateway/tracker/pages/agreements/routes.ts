import type { RouteObject } from 'react-router';

/** The places of agreements, of what they open, and of who has read it. */
export const agreementRoutes: RouteObject[] = [
  { path: '/agreements', lazy: async () => ({ Component: (await import('./agreements-page.tsx')).AgreementsPage }) },
  { path: '/agreements/reads', lazy: async () => ({ Component: (await import('./reads-page.tsx')).ReadsPage }) },
  { path: '/agreements/:no', lazy: async () => ({ Component: (await import('./agreement-page.tsx')).AgreementPage }) },
  {
    path: '/agreements/:no/:grantor/:id',
    lazy: async () => ({ Component: (await import('./grant-page.tsx')).GrantPage }),
  },
  {
    path: '/agreements/:no/:grantor/:id/propose',
    lazy: async () => ({ Component: (await import('./propose-page.tsx')).ProposePage }),
  },
];
