import { z } from 'zod';
import { defineConsumer } from '#kit';
import { noteProposal } from './note-own-part.ts';

/** 监督建议有变: the tracker's rows of it follow. */
export const whenSupervisionProposalTold = defineConsumer({
  name: 'when-supervision-proposal-told',
  subject: 'SupervisionProposal',
  from: (publisher, own) => publisher === own,
  state: z.object({ status: z.string() }),
  react: ({ id }, work) => noteProposal(id, work),
});
