import { changeLog } from './change-log.ts';
import { readLog } from './read-log.ts';

/** The logs of a body. */
export const chains = [changeLog, readLog] as const;
