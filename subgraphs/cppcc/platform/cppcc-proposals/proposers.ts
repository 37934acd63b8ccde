import type { Cell } from '#schema/cell.ts';
import { refuseUnless } from '../refuse.ts';
import type { ProposalCategory } from './proposal-words.ts';

const memberNumber = /\d{3}/;
const organisation = /(委员会|联合会|总工会|工商联|团委|政协)$/;

/** Who may stand as a proposer: parties and organisations, members by their numbers, sectors of the city. */
export function assertProposers(category: ProposalCategory, proposers: readonly string[], cell: Cell): void {
  const { isOne, zh, en } = rules[category];
  refuseUnless(
    proposers.every((proposer) => isOne(proposer, cell)),
    zh,
    en,
  );
  refuseUnless(
    new Set(proposers).size === proposers.length,
    '提案者有重复，请删去重复的。',
    'A proposer is named twice; leave out one.',
  );
}

const rules: Readonly<
  Record<ProposalCategory, { isOne: (proposer: string, cell: Cell) => boolean; zh: string; en: string }>
> = {
  COLLECTIVE: {
    isOne: (proposer, { parties }) => parties.includes(proposer) || organisation.test(proposer),
    zh: '集体提案请填写党派、人民团体或专门委员会的名称。',
    en: 'Name the parties, people’s organisations or committees that propose.',
  },
  MEMBER: {
    isOne: (proposer) => memberNumber.test(proposer),
    zh: '委员提案请填写委员编号，不写姓名。',
    en: 'Give the numbers of the members, not their names.',
  },
  SECTOR: {
    isOne: (proposer, { sectors }) => sectors.includes(proposer),
    zh: '界别提案请填写本市政协的界别名称。',
    en: 'Name sectors of the CPPCC of the city.',
  },
};
