import { p } from '@mikro-orm/core';
import { baseProperties } from '../store/base.entity.ts';

/** The columns that the instruments of all bodies have in common. */
export const instrumentProperties = {
  ...baseProperties,
  /** The supervision proposal that it belongs to. */
  proposalId: p.uuid(),
  documentNo: p.string().nullable(),
  title: p.string().nullable(),
  addressee: p.string().nullable(),
  issuedOn: p.date(),
  replyDueOn: p.date().nullable(),
  repliedOn: p.date().nullable(),
};
