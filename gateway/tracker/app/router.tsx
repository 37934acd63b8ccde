import { createBrowserRouter, Navigate } from 'react-router';
import { agreementRoutes } from '../pages/agreements/routes.ts';
import { analysisRoutes } from '../pages/analysis/routes.ts';
import { platformRoutes } from '../pages/platform/routes.ts';
import { proposalRoutes } from '../pages/proposal/routes.ts';
import { themeRoutes } from '../pages/theme/routes.ts';
import { workbenchRoutes } from '../pages/workbench/routes.ts';
import { FailedPage, NoPage } from './no-page.tsx';
import { Shell } from './shell.tsx';

/** The places of the tracker; each page is fetched when it is first opened. */
export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Shell />,
      HydrateFallback: Shell,
      children: [
        {
          errorElement: <FailedPage />,
          children: [
            { path: '/', element: <Navigate to="/themes" replace={true} /> },
            ...themeRoutes,
            ...proposalRoutes,
            ...workbenchRoutes,
            ...analysisRoutes,
            ...agreementRoutes,
            ...platformRoutes,
            { path: '*', element: <NoPage /> },
          ],
        },
      ],
    },
  ]);
