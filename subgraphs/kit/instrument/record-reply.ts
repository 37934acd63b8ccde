import { z } from 'zod';
import { dayField } from '../command-fields.ts';
import type { Work } from '../define-command.ts';

/** What recording the reply to an instrument needs besides the record: the day of the reply. */
export const replyInput = z.object({
  repliedOn: dayField('被建议单位回复的日期', 'The day on which the addressee replied'),
});

/** Notes on an instrument the day on which its addressee replied; a day to come is taken for today. */
export function noteReply(
  instrument: { repliedOn?: string | null | undefined },
  { repliedOn }: z.output<typeof replyInput>,
  { day }: Work,
): void {
  instrument.repliedOn = repliedOn < day ? repliedOn : day;
}
