import { definePolicy, hubOnly, officers } from '#kit';
import { CppccProposalEntity } from './cppcc-proposal.entity.ts';

const clerk = officers('clerk');
const reviewer = officers('reviewer');
const office = officers('clerk', 'inspection-office');

/** Until it is filed, a proposal is the CPPCC’s own; then others know of it as far as the agreements open it. */
export const cppccProposalPolicy = definePolicy(CppccProposalEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { filedOn: { $ne: null } }),
  actions: {
    submit: officers('clerk', 'member'),
    revise: officers('clerk', 'member'),
    file: reviewer,
    decline: reviewer,
    prioritise: officers('leader'),
    relate: clerk,
    assign: office,
    extend: office,
    reply: office,
    evaluate: officers('clerk', 'member'),
    merge: reviewer,
    answer: office,
    bundle: hubOnly,
    close: officers('leader'),
  },
  confidential: {
    zh: '提案',
    en: 'CPPCC proposals',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '记录',
        en: 'the record',
        basis: {
          zh: '提案的登记信息按战略合作协议开放。',
          en: 'The register of CPPCC proposals is opened by agreement.',
        },
      },
      text: {
        level: 'BILATERAL',
        zh: '正文',
        en: 'text',
        basis: {
          zh: '提案正文、答复和评价意见向承办单位开放。',
          en: 'The text of a proposal, the reply and the opinion on it are open to those who handle it.',
        },
      },
    },
    fields: {
      ...{ no: 'row', year: 'row', title: 'row', category: 'row', proposers: 'row', isPriority: 'row', topicId: 'row' },
      ...{ submittedOn: 'row', filedOn: 'row', passedOnTo: 'row', unitId: 'row', parties: 'row', status: 'row' },
      ...{ assignedOn: 'row', extendedOn: 'row', repliedOn: 'row', replyNo: 'row', replyScheme: 'row' },
      ...{ replySchemeVersion: 'row', replyLetter: 'row', outcome: 'row', satisfaction: 'row', evaluatedOn: 'row' },
      ...{ closedOn: 'row', mergedIntoId: 'row', mergedOn: 'row', answeredOn: 'row', answerNo: 'row' },
      ...{ bundleId: 'row', bundledOn: 'row' },
      ...{ text: 'text', refusal: 'text', extensionReason: 'text', reply: 'text', opinion: 'text', answer: 'text' },
    },
    derived: [
      ...[
        'unit',
        'topic',
        'mergedInto',
        'merged',
        'bundle',
        'leads',
        'pressingEntries',
        'clocks',
        'allowedActions',
        'withheld',
      ],
      'provenance',
    ],
    narrowedBy: { years: 'year', divisions: 'region', recordIds: 'id', isPartyOnly: 'parties' },
  },
});
