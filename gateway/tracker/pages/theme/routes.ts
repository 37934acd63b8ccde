import type { RouteObject } from 'react-router';

/** The places of the theme of the year. */
export const themeRoutes: RouteObject[] = [
  {
    path: '/themes/compare',
    lazy: async () => ({ Component: (await import('./compare/compare-page.tsx')).ComparePage }),
  },
  { path: '/themes/:year?', lazy: async () => ({ Component: (await import('./theme-page.tsx')).ThemePage }) },
];
