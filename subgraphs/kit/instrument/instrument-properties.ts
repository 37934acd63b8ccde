import { p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { livingProperties } from '../store/base.entity.ts';

/** The columns that the instruments of all bodies have in common. */
export const instrumentProperties = {
  ...livingProperties,
  /** The supervision proposal that it belongs to. */
  proposalId: p.uuid(),
  /** The theme of that proposal's campaign; null where it is not known. */
  themeId: p.uuid().nullable(),
  /** 年度: the year of issue. */
  year: p.integer(),
  documentNo: p.string().nullable(),
  title: p.string().nullable(),
  addressee: p.string().nullable(),
  /** The body that is addressed; null for a unit outside the federation. */
  addresseeBody: p.string().length(32).$type<Body>().nullable(),
  issuedOn: p.date(),
  replyDueOn: p.date().nullable(),
  repliedOn: p.date().nullable(),
};
