import { z } from 'zod';
import { choiceField, listField, nothing, referenceField, textField, yesNoField } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { refuseUnless } from '../refuse.ts';
import { proposalStep } from './cppcc-proposal-steps.ts';
import { passedOnTo, proposalCategories } from './proposal-words.ts';
import { assertProposers } from './proposers.ts';

const proposalFields = {
  title: textField('案由', 'Title', 120),
  text: textField('正文，不写个案', 'Text, without individual cases', 6_000),
  category: choiceField('ProposalCategory', proposalCategories, '类别', 'Who proposes'),
  proposers: listField(
    textField('委员编号、界别、党派或专门委员会', 'Number of a member, or a sector, party, committee', 60),
    '提案者',
    'Who proposes',
    { least: 1 },
  ),
};

/** 提交提案 */
const submit = proposalStep({
  verb: 'submit',
  zh: '提交提案',
  en: 'submit a CPPCC proposal',
  action: 'submit',
  input: z.object(proposalFields),
  make: async ({ title, text, category, proposers }, work) => {
    const { cell } = work.context;
    assertProposers(category, proposers, cell);
    const year = Number(work.day.slice(0, 4));
    const no = await nextNumber(work, 'cppcc_proposal', '案', year, 3);
    return { title, text, category, proposers, no, year, region: cell.code, parties: [], submittedOn: work.day };
  },
  told: 'submitted',
});

const revise = proposalStep({
  verb: 'revise',
  zh: '修改提案',
  en: 'revise a CPPCC proposal that is not yet filed',
  action: 'revise',
  input: z.object(proposalFields),
  change: (proposal, given, { context }) => {
    assertProposers(given.category, given.proposers, context.cell);
    Object.assign(proposal, given);
  },
  told: 'revised',
});

/** 立案: whoever files it states that no individual case is concerned. */
const file = proposalStep({
  verb: 'file',
  zh: '立案',
  en: 'file a CPPCC proposal',
  action: 'file',
  input: z.object({ isFreeOfCases: yesNoField('确认不涉及个案', 'Confirms that no individual case is concerned') }),
  change: (proposal, { isFreeOfCases }, { day }) => {
    refuseUnless(
      isFreeOfCases,
      '涉及个案的不予立案，请改办不予立案并转信访。',
      'What concerns an individual case is not filed; decline it and pass it on as a petition.',
    );
    proposal.filedOn = day;
  },
  told: 'filed',
});

/** 不予立案: and where it was passed on to. */
const decline = proposalStep({
  verb: 'decline',
  zh: '不予立案并转办',
  en: 'decline to file a CPPCC proposal and pass it on',
  action: 'decline',
  input: z.object({
    passedOnTo: choiceField('PassedOnTo', passedOnTo, '转往何处', 'Where it is passed on to'),
    reason: textField('不予立案的理由', 'Why it is not filed', 500),
  }),
  change: (proposal, given) => {
    proposal.passedOnTo = given.passedOnTo;
    proposal.refusal = given.reason;
  },
  told: 'declined',
});

/** 列为重点提案 */
const prioritise = proposalStep({
  verb: 'prioritise',
  zh: '列为重点提案',
  en: 'make a CPPCC proposal a key proposal',
  action: 'prioritise',
  input: nothing,
  refuses: ({ isPriority }) =>
    isPriority ? { zh: '该提案已是重点提案，无须重复。', en: 'It is a key proposal already.' } : undefined,
  change: (proposal) => {
    proposal.isPriority = true;
  },
  told: 'prioritised',
});

/** 与专题协商归并办理: what came of a consultation and a proposal on the same matter go on together. */
const relate = proposalStep({
  verb: 'relate',
  zh: '与专题协商成果归并办理',
  en: 'handle a CPPCC proposal together with the outcome of a consultation',
  action: 'relate',
  input: z.object({ topicId: referenceField('专题协商', 'The consultation') }),
  change: (proposal, { topicId }) => {
    proposal.topicId = topicId;
  },
  told: 'related',
});

/** The steps up to filing, and what puts a proposal beside others. */
export const filingCommands = [submit, revise, file, decline, prioritise, relate];
