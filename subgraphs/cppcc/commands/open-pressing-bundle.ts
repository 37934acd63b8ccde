import { z } from 'zod';
import {
  type Command,
  defineCommand,
  HubError,
  type LivingRow,
  listField,
  referenceField,
  textField,
  type Work,
} from '#kit';
import { pressingBundlePublication } from '../events.ts';
import { PressingBundleEntity } from '../model/pressing-bundle.entity.ts';
import { pressingBundleLifecycle } from '../model/pressing-bundle.lifecycle.ts';
import { pressingBundlePolicy } from '../model/pressing-bundle.policy.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { CppccProposalEntity } from '../platform/cppcc-proposals/cppcc-proposal.entity.ts';
import { bundleCppccProposal } from '../platform/cppcc-proposals/merging.commands.ts';
import { refuseUnless } from '../platform/refuse.ts';
import { bundleSupervisionProposal } from './bundle-supervision-proposal.ts';

/** 捆绑督办: two or more proposals of either kind that are being handled come under one pressing exercise. */
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
    proposalIds: listField(
      referenceField('监督建议', 'A supervision proposal'),
      '所督办的监督建议',
      'The supervision proposals',
    ).default([]),
    cppccProposalIds: listField(
      referenceField('提案', 'A CPPCC proposal'),
      '所督办的提案',
      'The CPPCC proposals',
    ).default([]),
  }),
  make: ({ title, pressedBy }, { day }) => ({ title, pressedBy, openedOn: day }),
  change: async (bundle, { proposalIds, cppccProposalIds }, work) => {
    refuseUnless(
      new Set([...proposalIds, ...cppccProposalIds]).size >= 2,
      '请选择两件以上监督建议或提案一并督办。',
      'Choose two proposals or more that are pressed together.',
    );
    const chosen = { id: { $in: proposalIds } };
    const chosenCppcc = { id: { $in: cppccProposalIds } };
    const orderBy = { id: 'asc' } as const;
    const proposals = await work.em.find(SupervisionProposalEntity, chosen, { orderBy });
    const cppccProposals = await work.em.find(CppccProposalEntity, chosenCppcc, { orderBy });
    await putInto(bundle.id, proposals, proposalIds, bundleSupervisionProposal, work);
    await putInto(bundle.id, cppccProposals, cppccProposalIds, bundleCppccProposal, work);
  },
  publication: pressingBundlePublication,
  told: 'opened',
});

async function putInto<Row extends LivingRow & { no: string }, Action extends string, Input extends z.ZodObject>(
  bundleId: string,
  proposals: readonly Row[],
  ids: readonly string[],
  bundle: Command<Row, Action, Input>,
  { run }: Work,
): Promise<void> {
  if (proposals.length !== new Set(ids).size) throw new HubError('NOT_FOUND');
  for (const proposal of proposals) {
    if (await run(bundle, proposal, { bundleId })) continue;
    throw new HubError('TRANSITION_REFUSED', {
      zh: `${proposal.no}不在办理中。`,
      en: `${proposal.no} is not being handled.`,
    });
  }
}
