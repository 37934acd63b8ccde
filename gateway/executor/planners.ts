import type { Planner } from './plan.ts';

/** Whose plans are carried out. */
export type PlannerName = 'apollo' | 'hive';

/** Makes the planner of one version of a supergraph, for which Apollo's is made already. */
export type MakePlanner = (supergraphSdl: string, apollos: Planner) => Planner;

/** Loads a planner by its name; Hive's is native code, loaded only where it is chosen. */
export const loadPlanner = async (name: PlannerName): Promise<MakePlanner> =>
  name === 'hive' ? (await import('./hive-planner.ts')).planWithHive : (_supergraphSdl, apollos) => apollos;
