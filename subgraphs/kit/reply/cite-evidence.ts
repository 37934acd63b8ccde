import type { EntityManager } from '@mikro-orm/postgresql';
import { HubError } from '../errors.ts';
import { EvidenceEntity } from './evidence.entity.ts';

/** The titles of the evidence that a reply cites, in its order; INVALID_INPUT for evidence on another problem. */
export async function citeEvidence(em: EntityManager, proposalId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await em.find(EvidenceEntity, { id: { $in: [...ids] }, proposalId, status: 'GIVEN' });
  return ids.map((id) => {
    const evidence = found.find((candidate) => candidate.id === id);
    if (evidence) return evidence.title;
    throw new HubError('INVALID_INPUT', {
      zh: '所引用的佐证材料不存在、已撤回或属于另一问题。',
      en: 'Cited evidence does not exist, was withdrawn or belongs to another problem.',
    });
  });
}
