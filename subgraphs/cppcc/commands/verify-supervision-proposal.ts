import { z } from 'zod';
import { choiceField, dayField, groupField, HubError, listField, referenceField, textField } from '#kit';
import { CommitmentEntity } from '../model/commitment.entity.ts';
import { FollowUpEntity } from '../model/follow-up.entity.ts';
import { verifiedResults } from '../model/verified-results.ts';
import { proposalCommand } from './proposal-command.ts';

const result = choiceField('VerifiedResult', verifiedResults, '核实结果', 'What was found');

/** 回头看核实: what was found on the spot, commitment by commitment; what the unit claims is not touched. */
export const verifySupervisionProposal = proposalCommand({
  verb: 'verify',
  zh: '登记回头看',
  en: 'record a look-back',
  action: 'verify',
  input: z.object({
    visitedOn: dayField('核实日期', 'The day of the visit'),
    result,
    finding: textField('核实情况', 'What was found, in words', 2_000),
    evidence: textField('佐证', 'Evidence', 500).nullish(),
    commitments: listField(
      groupField('VerifiedCommitmentInput', '对一项承诺的核实', 'What was found of one commitment', {
        commitmentId: referenceField('承诺', 'The commitment'),
        result,
        finding: textField('核实情况', 'What was found, in words', 1_000),
      }),
      '逐项承诺',
      'Commitment by commitment',
    ),
  }),
  refuses: ({ issuedOn }, { visitedOn }, { day }) => {
    if (visitedOn > day) return { zh: '核实日期不能晚于今天。', en: 'The visit cannot lie in the future.' };
    if (issuedOn && visitedOn < issuedOn) {
      return {
        zh: `核实日期不能早于制发日期(${issuedOn})。`,
        en: `The visit cannot lie before the day of issue (${issuedOn}).`,
      };
    }
    return undefined;
  },
  change: async (proposal, given, { em, context }) => {
    const { id, region, round } = proposal;
    const { visitedOn, finding, evidence } = given;
    const recordedAt = context.now;
    em.create(FollowUpEntity, {
      ...{ region, proposalId: id, round, visitedOn, result: given.result, finding },
      evidence: evidence ?? null,
      recordedAt,
    });
    for (const { commitmentId, ...found } of given.commitments) {
      const commitment = await em.findOne(CommitmentEntity, { id: commitmentId, proposalId: id });
      if (!commitment) throw new HubError('NOT_FOUND');
      em.assign(commitment, { verifiedResult: found.result, finding: found.finding, verifiedOn: visitedOn });
    }
    proposal.verifiedResult = given.result;
    proposal.verifiedOn = visitedOn;
  },
  told: 'verified',
});
