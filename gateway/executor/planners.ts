import type { Planner } from './plan.ts';

/** Whose plans are carried out. */
export type PlannerName = 'apollo' | 'hive';

/** Makes the planner of one version of a supergraph, for which Apollo's is made already. */
export type MakePlanner = (supergraphSdl: string, apollos: Planner) => Planner;

/** Loads a planner by its name; where none is named, Hive's, or Apollo's on a system for which Hive's has no native code. */
export async function loadPlanner(name?: PlannerName): Promise<MakePlanner> {
  if (name === 'apollo') return byApollo;
  return import('./hive-planner.ts').then(
    ({ planWithHive }) => planWithHive,
    (error: unknown) => {
      if (name) throw error;
      return byApollo;
    },
  );
}

const byApollo: MakePlanner = (_supergraphSdl, apollos) => apollos;
