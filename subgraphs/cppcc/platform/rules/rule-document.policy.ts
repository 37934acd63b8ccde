import { definePolicy, hubOnly, officers, openToPartners } from '#kit';
import { RuleDocumentEntity } from './rule-document.entity.ts';

/** By which rules the CPPCC works is public; its office enters them, a later document supersedes an earlier one. */
export const ruleDocumentPolicy = definePolicy(RuleDocumentEntity, {
  read: openToPartners,
  actions: { issue: officers('clerk'), supersede: hubOnly, repeal: officers('leader') },
});
