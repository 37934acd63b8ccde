import type { RouteObject } from 'react-router';

/** The places of the workbench: what is on the viewer, and the desk at which one record is dealt with. */
export const workbenchRoutes: RouteObject[] = [
  { path: '/workbench', lazy: async () => ({ Component: (await import('./workbench-page.tsx')).WorkbenchPage }) },
  {
    path: '/workbench/new/:action',
    lazy: async () => ({ Component: (await import('./desk/new-desk.tsx')).NewDesk }),
  },
  {
    path: '/workbench/proposal/:id',
    lazy: async () => ({ Component: (await import('./desk/proposal-desk.tsx')).ProposalDesk }),
  },
  {
    path: '/workbench/:kind/:id',
    lazy: async () => ({ Component: (await import('./desk/entry-desk.tsx')).EntryDesk }),
  },
];
