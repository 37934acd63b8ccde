import { z } from 'zod';
import { today } from '../today.ts';

/** What recording the reply to an instrument needs besides the record: the day of the reply. */
export const replyInput = z.object({ repliedOn: z.iso.date() });

/** Notes on an instrument the day on which its addressee replied; a day to come is taken for today. */
export function noteReply(
  instrument: { repliedOn?: string | null | undefined },
  { repliedOn }: z.output<typeof replyInput>,
  _viewer: unknown,
  now: Date,
): void {
  instrument.repliedOn = repliedOn < today(now) ? repliedOn : today(now);
}

/** The payload of the event that an instrument was replied to. */
export const replyRecorded = z.object({ instrumentId: z.uuid(), proposalId: z.uuid(), repliedOn: z.iso.date() });
