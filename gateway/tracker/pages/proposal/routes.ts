import type { RouteObject } from 'react-router';

export const proposalRoutes: RouteObject[] = [];
