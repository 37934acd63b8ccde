import { z } from 'zod';
import { definePublication } from '../define-publication.ts';
import { type Evidence, EvidenceEntity } from './evidence.entity.ts';
import { evidencePolicy } from './evidence.policy.ts';

/** Evidence is told to nobody; its events stand in the body's own outbox. */
export const evidencePublication = definePublication({
  subject: EvidenceEntity.meta.className,
  version: 1,
  policy: evidencePolicy,
  state: z.object({ proposalId: z.uuid(), status: z.string() }),
  of: ({ proposalId, status }: Evidence) => ({ proposalId, status }),
  readers: () => [],
});
