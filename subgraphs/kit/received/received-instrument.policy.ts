import { definePolicy, officers } from '../define-policy.ts';
import { type ReceivedInstrument, ReceivedInstrumentEntity } from './received-instrument.entity.ts';

const answerers = officers('liaison', 'clerk', 'inspection-office');

/** A letter is its addressee's: its officers read and answer it; the CPPCC's inspection office for units outside. */
export const receivedInstrumentPolicy = definePolicy(ReceivedInstrumentEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: { $in: [] } }),
  actions: {
    answer: {
      ...answerers,
      where: {
        zh: '应由本单位回复',
        en: 'it is for this body to answer',
        holds: (_, { isOurs }: ReceivedInstrument) => isOurs,
      },
    },
  },
  copies: (viewer) => ({
    owner: 'issuer',
    noun: 'kind',
    others: { addresseeBody: viewer.body },
    isOther: ({ addresseeBody }) => addresseeBody === viewer.body,
    fields: {
      documentNo: 'documentNo',
      title: 'title',
      addressee: 'addressee',
      replyDueOn: 'replyDueOn',
      repliedOn: 'repliedOn',
      problem: 'problem',
      suggestion: 'suggestion',
    },
  }),
});
