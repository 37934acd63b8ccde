import { z } from 'zod';
import { defineCommand, HubError, listField, referenceField, textField } from '#kit';
import { pressingBundlePublication } from '../events.ts';
import { PressingBundleEntity } from '../model/pressing-bundle.entity.ts';
import { pressingBundleLifecycle } from '../model/pressing-bundle.lifecycle.ts';
import { pressingBundlePolicy } from '../model/pressing-bundle.policy.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { bundleSupervisionProposal } from './bundle-supervision-proposal.ts';

/** 捆绑督办: two or more proposals that are being handled come under one pressing exercise. */
export const openPressingBundle = defineCommand({
  name: 'pressing-bundle:open',
  zh: '捆绑督办',
  en: 'press several proposals together',
  entity: PressingBundleEntity,
  lifecycle: pressingBundleLifecycle,
  policy: pressingBundlePolicy,
  action: 'open',
  input: z.object({
    title: textField('督办名称', 'Title', 120),
    pressedBy: textField('督办单位', 'The unit that presses', 120),
    proposalIds: listField(referenceField('监督建议', 'A proposal'), '所督办的监督建议', 'The proposals', {
      least: 2,
    }),
  }),
  make: ({ title, pressedBy }, { day }) => ({ title, pressedBy, openedOn: day }),
  change: async (bundle, { proposalIds }, { em, run }) => {
    const proposals = await em.find(
      SupervisionProposalEntity,
      { id: { $in: proposalIds } },
      { orderBy: { id: 'asc' } },
    );
    if (proposals.length !== new Set(proposalIds).size) throw new HubError('NOT_FOUND');
    for (const proposal of proposals) {
      if (await run(bundleSupervisionProposal, proposal, { bundleId: bundle.id })) continue;
      throw new HubError('TRANSITION_REFUSED', {
        zh: `${proposal.no}不在办理中。`,
        en: `${proposal.no} is not being handled.`,
      });
    }
  },
  publication: pressingBundlePublication,
  told: 'opened',
});
