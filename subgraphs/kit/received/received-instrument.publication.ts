import { z } from 'zod';
import { definePublication } from '../define-publication.ts';
import { type ReceivedInstrument, ReceivedInstrumentEntity } from './received-instrument.entity.ts';
import { receivedInstrumentPolicy } from './received-instrument.policy.ts';

/** What an addressee tells the issuer of an instrument: whether and when it was answered, under which number. */
export const instrumentAnswerState = z.object({
  status: z.string(),
  repliedOn: z.iso.date().nullable(),
  answerNo: z.string().nullable(),
});

export const receivedInstrumentPublication = definePublication({
  subject: ReceivedInstrumentEntity.meta.className,
  version: 1,
  policy: receivedInstrumentPolicy,
  state: instrumentAnswerState,
  of: ({ status, repliedOn, answerNo }: ReceivedInstrument) => ({
    status,
    repliedOn: repliedOn ?? null,
    answerNo: answerNo ?? null,
  }),
  readers: ({ issuer }) => [issuer],
  isWholeFor: () => true,
});
