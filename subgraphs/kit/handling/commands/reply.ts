import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import type { Bilingual } from '#schema/language.ts';
import {
  codeField,
  dayField,
  documentNoField,
  groupField,
  listField,
  numberField,
  referenceField,
  textField,
} from '../../command-fields.ts';
import { citeEvidence } from '../../reply/cite-evidence.ts';
import { type ProblemAnswer, ReplyEntity } from '../../reply/reply.entity.ts';
import { replyPublication } from '../../reply/reply.publication.ts';
import { findReplyClass } from '../../reply/reply-class-schemes.ts';
import type { Handling } from '../handling.entity.ts';
import { missingSignatures } from '../missing-signatures.ts';
import { handlingCommand } from './handling-command.ts';

const input = z
  .object({
    documentNo: documentNoField('答复文号', 'Document number of the reply'),
    scheme: codeField(/^[A-Z0-9_]{1,40}$/, '答复分类办法代码', 'Code of the scheme of reply classes'),
    schemeVersion: numberField('分类办法版本', 'Version of the scheme'),
    letter: codeField(/^[A-Z]$/, '办理结果类别，如 A', 'Class of the reply, for example A'),
    summary: textField('答复要点', 'Main points of the reply', 4_000),
    answers: listField(
      groupField('ProblemAnswerInput', '对一个问题的答复', 'Answer to one problem', {
        problem: numberField('问题序号，从1起', 'Number of the problem, from 1'),
        answer: textField('答复', 'Answer', 2_000),
      }),
      '逐条答复',
      'Answers, problem by problem',
      { least: 1 },
    ),
    commitments: listField(
      groupField('CommitmentInput', '一项承诺', 'One commitment', {
        text: textField('承诺事项', 'What is promised', 500),
        dueOn: dayField('完成时限', 'By when'),
      }),
      '承诺事项',
      'Commitments',
    ),
    evidenceIds: listField(
      referenceField('佐证材料', 'Evidence'),
      '所引用的佐证材料',
      'The evidence that is cited',
    ).default([]),
  })
  .superRefine(({ scheme, schemeVersion, letter, commitments }, context) => {
    const found = findReplyClass(scheme, schemeVersion, letter);
    const problem = found
      ? found.outcome === 'IN_PLAN' && commitments.length === 0
        ? { zh: '列入计划解决的，请写明承诺事项和完成时限。', en: 'What is in plan needs a commitment and its day.' }
        : undefined
      : { zh: '没有这一分类办法、版本或类别。', en: 'There is no such scheme, version or class.' };
    if (problem) context.addIssue({ code: 'custom', path: ['letter'], params: problem });
  });

/** 答复: document number, class under its scheme, problem by problem, with commitments; the lead's once all have signed. */
export const replyToHandling = handlingCommand({
  verb: 'reply-to',
  zh: '答复',
  en: 'reply to an assignment',
  action: 'reply',
  input,
  refuses: async (handling, given, work) =>
    unansweredProblems(handling, given.answers) ?? (await missingSignatures(handling, given, work)),
  change: async (handling, given, { em, context, day, tell }) => {
    const outcome = findReplyClass(given.scheme, given.schemeVersion, given.letter)?.outcome;
    if (!outcome) return;
    Object.assign(handling, {
      repliedOn: day,
      repliedRound: handling.round,
      replyNo: given.documentNo,
      replyScheme: given.scheme,
      replySchemeVersion: given.schemeVersion,
      replyLetter: given.letter,
      claimedOutcome: outcome,
    });
    const { documentNo, scheme, schemeVersion, letter, summary, answers } = given;
    const { region, proposalId, assignmentId, unitName, round, isSample } = handling;
    const reply = em.create(ReplyEntity, {
      ...{ region, proposalId, assignmentId, unitName, round, isSample, handlingId: handling.id },
      ...{ documentNo, scheme, schemeVersion, letter, outcome, summary, answers },
      commitments: given.commitments.map((commitment) => ({ id: randomUUIDv7(), ...commitment })),
      evidenceIds: given.evidenceIds,
      evidenceTitles: await citeEvidence(em, proposalId, given.evidenceIds),
      repliedOn: day,
      recordedAt: context.now,
    });
    tell(replyPublication, 'given', reply);
  },
  told: 'replied-to',
});

function unansweredProblems({ problemCount }: Handling, answers: readonly ProblemAnswer[]): Bilingual | undefined {
  const numbers = answers.map(({ problem }) => problem).sort((one, other) => one - other);
  if (numbers.length === problemCount && numbers.every((number, index) => number === index + 1)) return undefined;
  return {
    zh: `请逐条答复，每个问题一条，共${problemCount}条。`,
    en: `Please answer each of the ${problemCount} problems once.`,
  };
}
