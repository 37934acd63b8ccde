import type { RouteObject } from 'react-router';

/** The places of the CPPCC's platform. */
export const platformRoutes: RouteObject[] = [
  {
    path: '/platform',
    lazy: async () => ({ Component: (await import('./platform-frame.tsx')).PlatformFrame }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./overview/overview-page.tsx')).OverviewPage }),
      },
      { path: 'places', lazy: async () => ({ Component: (await import('./places/places-page.tsx')).PlacesPage }) },
      { path: 'places/:id', lazy: async () => ({ Component: (await import('./places/place-page.tsx')).PlacePage }) },
      {
        path: 'suggestions',
        lazy: async () => ({ Component: (await import('./suggestions/suggestions-page.tsx')).SuggestionsPage }),
      },
      {
        path: 'suggestions/new',
        lazy: async () => ({ Component: (await import('./suggestions/capture-page.tsx')).CapturePage }),
      },
      {
        path: 'suggestions/:id',
        lazy: async () => ({ Component: (await import('./suggestions/suggestion-page.tsx')).SuggestionPage }),
      },
      {
        path: 'suggestions/:id/notice',
        lazy: async () => ({ Component: (await import('./suggestions/notice-page.tsx')).NoticePage }),
      },
      { path: 'sheets', lazy: async () => ({ Component: (await import('./sheet/sheet-page.tsx')).SheetPage }) },
      {
        path: 'sheets/:id',
        lazy: async () => ({ Component: (await import('./sheet/loaded-sheet-page.tsx')).LoadedSheetPage }),
      },
      { path: 'report', lazy: async () => ({ Component: (await import('./report/report-page.tsx')).ReportPage }) },
    ],
  },
];
