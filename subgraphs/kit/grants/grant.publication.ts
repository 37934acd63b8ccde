import { z } from 'zod';
import { purposeNames } from '#schema/purpose.ts';
import { definePublication } from '../define-publication.ts';
import { type Grant, GrantEntity } from './grant.entity.ts';
import { grantLifecycle } from './grant.lifecycle.ts';
import { grantPolicy } from './grant.policy.ts';

/** What a body tells the grantee of a grant. */
export const grantState = z.object({
  agreementNo: z.string(),
  grantee: z.string(),
  purpose: z.enum(purposeNames),
  noun: z.string(),
  fields: z.array(z.string()),
  status: z.enum(grantLifecycle.statuses),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
});

/** 授权: told to the body to which it opens data. */
export const grantPublication = definePublication({
  subject: GrantEntity.meta.className,
  version: 1,
  policy: grantPolicy,
  state: grantState,
  of: ({ agreementNo, grantee, purpose, noun, fields, status, validFrom, validUntil }: Grant) => ({
    ...{ agreementNo, grantee, purpose, noun, fields, status },
    validFrom: validFrom.toISOString(),
    validUntil: validUntil.toISOString(),
  }),
  readers: ({ grantee }) => [grantee],
});
