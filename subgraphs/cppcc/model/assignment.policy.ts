import { definePolicy, hubOnly, officers, openToPartners } from '#kit';
import { AssignmentEntity } from './assignment.entity.ts';

const inspectionOffice = officers('inspection-office');

/** An assignment exists only once its proposal has been issued, and is open to every partner. */
export const assignmentPolicy = definePolicy(AssignmentEntity, {
  read: openToPartners,
  actions: {
    make: hubOnly,
    noteObjection: hubOnly,
    uphold: inspectionOffice,
    reassign: inspectionOffice,
    extend: inspectionOffice,
    reopen: hubOnly,
    suspend: hubOnly,
    resume: hubOnly,
    end: hubOnly,
  },
});
