import type { ClockStart } from '#kit';

/** No rule of the table sets a deadline for a law-enforcement supervision; its own day stands in `replyDueOn`. */
export const lawEnforcementSupervisionClocks = (): ClockStart[] => [];
