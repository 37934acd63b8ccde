import type { Subgraph } from '../define-subgraph.ts';
import { HandlingEntity } from '../handling/handling.entity.ts';
import { openStore } from './orm.ts';

/** Loads a body's sample data in one transaction if the body holds no handling yet; says whether it did. */
export async function loadSampleOnce(subgraph: Subgraph, ownerUrl: string): Promise<boolean> {
  const orm = await openStore(subgraph, ownerUrl);
  try {
    return await orm.em.fork().transactional(async (em) => {
      if ((await em.count(HandlingEntity)) > 0) return false;
      await subgraph.loadSample(em);
      return true;
    });
  } finally {
    await orm.close();
  }
}
