import { z } from 'zod';
import { defineConsumer } from '#kit';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { noteAssignment } from './note-own-part.ts';

/** 交办有变: the tracker has a row for it at once, also before its body has heard of it. */
export const whenAssignmentTold = defineConsumer({
  name: 'when-assignment-told',
  subject: 'Assignment',
  from: (publisher, own) => publisher === own,
  state: z.object({ status: z.string() }),
  react: async ({ id }, work) => {
    await noteAssignment(await work.em.findOneOrFail(AssignmentEntity, { id }), work);
  },
});
