import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { documentNoField, nothing, referenceField, textField } from '#kit';
import { PressingBundleEntity } from '../../model/pressing-bundle.entity.ts';
import { CppccProposalEntity } from './cppcc-proposal.entity.ts';
import { openStatuses } from './cppcc-proposal.lifecycle.ts';
import { proposalStep } from './cppcc-proposal-steps.ts';

/** 并案: into one that is still open, which is locked so that it cannot be closed meanwhile. */
const merge = proposalStep({
  verb: 'merge',
  zh: '并案办理',
  en: 'merge a CPPCC proposal into another',
  action: 'merge',
  input: z.object({ mergedIntoId: referenceField('并入的提案', 'The proposal that it goes into') }),
  refuses: async ({ id, bundleId }, { mergedIntoId }, { em }) => {
    const main = await em.findOne(
      CppccProposalEntity,
      { id: mergedIntoId, status: { $in: [...openStatuses] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!main || id === mergedIntoId) {
      return {
        zh: '只能并入另一件已立案且尚未办结的提案，请重新选择。',
        en: 'It can only go into another proposal that is filed and not yet closed; choose another.',
      };
    }
    if (bundleId) {
      return {
        zh: '该提案正在捆绑督办，请把另一件并入本件。',
        en: 'It is pressed in a bundle; merge the other one into it instead.',
      };
    }
    const merged = await em.count(CppccProposalEntity, { mergedIntoId: id });
    if (merged === 0) return undefined;
    return {
      zh: `已有${merged}件提案并入本件，请以本件为主，把另一件并入本件。`,
      en: `${merged} proposals were merged into this one; keep it as the main one and merge the other into it.`,
    };
  },
  change: (proposal, { mergedIntoId }, { day }) => {
    proposal.mergedIntoId = mergedIntoId;
    proposal.mergedOn = day;
  },
  told: 'merged',
});

/** 单独答复: who proposed what was merged is answered all the same. */
const answer = proposalStep({
  verb: 'answer',
  zh: '登记对并案提案者的单独答复',
  en: 'record that the proposers of a merged CPPCC proposal were answered',
  action: 'answer',
  input: z.object({
    documentNo: documentNoField('答复文号', 'Document number of the answer'),
    text: textField('答复内容', 'What they were answered', 2_000),
  }),
  refuses: ({ answeredOn }) =>
    answeredOn
      ? { zh: `已于${answeredOn}单独答复，无须重复登记。`, en: `They were answered on ${answeredOn} already.` }
      : undefined,
  change: (proposal, { documentNo, text }, { day }) => {
    Object.assign(proposal, { answeredOn: day, answerNo: documentNo, answer: text });
  },
  told: 'answered',
});

/** 办结: once those whose proposals were merged into it have been answered too. */
const close = proposalStep({
  verb: 'close',
  zh: '办结提案',
  en: 'close a CPPCC proposal',
  action: 'close',
  input: nothing,
  refuses: async ({ id }, _input, { em }) => {
    const unanswered = await em.find(
      CppccProposalEntity,
      { mergedIntoId: id, answeredOn: null },
      { fields: ['no'], orderBy: { no: 'asc' } },
    );
    if (unanswered.length === 0) return undefined;
    const numbers = unanswered.map(({ no }) => no);
    return {
      zh: `并入的${numbers.join('、')}尚未单独答复提案者，请先登记答复，再办结。`,
      en: `The proposers of ${numbers.join(', ')}, merged into it, were not answered; record those answers first.`,
    };
  },
  change: (proposal, _input, { day }) => {
    proposal.closedOn = day;
  },
  told: 'closed',
});

/** 列入捆绑督办: with the opening of the bundle. */
export const bundleCppccProposal = proposalStep({
  verb: 'bundle',
  zh: '列入捆绑督办',
  en: 'put a CPPCC proposal into a bundle',
  action: 'bundle',
  isReaction: true,
  input: z.object({ bundleId: z.uuid() }),
  refuses: async ({ no, bundleId }, _input, { em }) => {
    const isPressed = bundleId && (await em.count(PressingBundleEntity, { id: bundleId, status: 'OPEN' })) > 0;
    if (!isPressed) return undefined;
    return {
      zh: `${no}已在另一捆绑督办中，请先结束那一督办，或不选本件。`,
      en: `${no} is pressed in another bundle; end that one first, or leave this proposal out.`,
    };
  },
  change: (proposal, { bundleId }, { day }) => {
    proposal.bundleId = bundleId;
    proposal.bundledOn = day;
  },
  told: 'bundled',
});

/** The steps by which proposals are put together, and the one that ends them. */
export const mergingCommands = [merge, answer, close, bundleCppccProposal];
