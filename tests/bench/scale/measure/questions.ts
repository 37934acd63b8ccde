import type { Body } from '#schema/registry.ts';
import { units } from '../city/frame.ts';
import { madeId } from '../city/made-id.ts';
import { openWith } from '../city/open-with.ts';
import { ofCppcc, type Question } from './question.ts';
import { questionsOfPages } from './questions-of-pages.ts';

const theme = madeId('theme', 2024 * 10);
const unit = units[10];

const progress = (name: string, filter: object, order = 'NEAREST_CLOCK'): Question[] => [
  ofCppcc(
    `supervisionProgress.list, ${name}`,
    /* GraphQL */ `query ($filter: ProposalProgressFilter, $order: ProgressOrder!) {
      supervisionProgress(filter: $filter, orderBy: $order) {
        list(first: 30) { nodes { id no title unitName status clocks { dueOn } theme { label } } pageInfo { hasNextPage endCursor } }
      }
    }`,
    { filter, order },
  ),
];

/** As the pages ask it: up to so many units, where they are not kept but searched for; or, without a bound, to the last. */
const total = (name: string, filter: object, upTo?: number): Question =>
  ofCppcc(
    `supervisionProgress.total${upTo ? '' : ' to the last'}, ${name}`,
    /* GraphQL */ `query ($filter: ProposalProgressFilter, $upTo: Int) {
      supervisionProgress(filter: $filter) { total(upTo: $upTo) { units proposals overdue claimedDone verifiedDone isAtLeast } }
    }`,
    { filter, upTo },
    upTo ? 'clerk' : 'analyst',
  );

const totalCount = (name: string, filter: object): Question =>
  ofCppcc(
    `supervisionProgress.list.totalCount, ${name}`,
    /* GraphQL */ `query ($filter: ProposalProgressFilter) {
      supervisionProgress(filter: $filter) { list(first: 20) { totalCount nodes { id } } }
    }`,
    { filter },
  );

const groups = (by: string, name: string, filter: object): Question =>
  ofCppcc(
    `supervisionProgress.groups by ${by}, ${name}`,
    /* GraphQL */ `query ($by: ProgressDimension!, $filter: ProposalProgressFilter) {
      supervisionProgress(filter: $filter) {
        groups(by: $by) { key units proposals overdue claimedDone verifiedDone }
      }
    }`,
    { by, filter },
    'analyst',
  );

/** The filters that a list or a total of progress can be narrowed by, one by one and as the pages join them. */
const filters: Readonly<Record<string, object>> = {
  all: {},
  'a year': { years: [2024] },
  'a theme': { themeId: theme },
  'a partner': { partner: 'COURTS' },
  'a body': { bodies: ['JUSTICE'] },
  'a unit': { unitId: unit?.id },
  'a role': { roles: ['SEPARATE'] },
  'a status': { statuses: ['REPLIED'] },
  'statuses in hand': { statuses: ['RECEIVED', 'IN_PROGRESS'] },
  'a status of the proposal': { proposalStatuses: ['CARRIED_OVER'] },
  'an outcome': { outcomes: ['IN_PLAN'] },
  overdue: { isOverdue: true },
  'due within 10 workdays': { dueWithinWorkdays: 10 },
  'awaiting receipt': { awaitsReceipt: true },
  'awaiting signature': { awaitsCosign: true },
  'a rare text': { text: '0000042号' },
  'a frequent text': { text: '法律援助' },
  'changed since a week': { changedSince: '2026-11-16T00:00:00Z' },
  'replied within a month': { repliedFrom: '2026-10-01', repliedTo: '2026-10-31' },
  'a year and a body': { years: [2024], bodies: ['COURTS'] },
  'a year and two bodies': { years: [2024], bodies: ['COURTS', 'JUSTICE'] },
  'a body, overdue': { bodies: ['JUSTICE'], isOverdue: true },
  'a year and an outcome of a body': { years: [2024], bodies: ['COURTS'], outcomes: ['IN_PLAN'] },
  'for the look-back': {
    outcomes: ['RESOLVED', 'IN_PLAN'],
    statuses: ['REPLIED'],
    proposalStatuses: ['REPLIED', 'EVALUATED', 'FOLLOW_UP', 'CARRIED_OVER'],
    repliedFrom: '2025-11-23',
    repliedTo: '2026-05-23',
  },
};

/** Those of them of which no counts are kept. */
const searches = [
  'a rare text',
  'a frequent text',
  'changed since a week',
  'replied within a month',
  'for the look-back',
];

const dimensions = ['YEAR', 'THEME', 'PARTNER', 'BODY', 'UNIT', 'STATUS', 'OUTCOME', 'PROPOSAL_STATUS', 'VERIFIED'];

const proposals = (name: string, filter: object, of?: Body): Question => ({
  ...ofCppcc(
    `supervisionProposals, ${name}`,
    /* GraphQL */ `query ($filter: SupervisionProposalFilter) {
      supervisionProposals(first: 30, filter: $filter) {
        totalCount
        nodes { id no title status year theme { label } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { filter },
    of ? 'liaison' : 'clerk',
  ),
  ...(of && { of }),
});

const commitments = (name: string, filter: object): Question =>
  ofCppcc(
    `commitments, ${name}`,
    /* GraphQL */ `query ($filter: CommitmentFilter) {
      commitments(first: 30, filter: $filter) { totalCount nodes { id text dueOn unitName proposal { no } } }
    }`,
    { filter },
  );

const changes = (name: string, filter: object): Question =>
  ofCppcc(
    `supervisionChanges, ${name}`,
    /* GraphQL */ `query ($filter: TimelineFilter!) {
      supervisionChanges(first: 30, filter: $filter) { nodes { kind happenedOn body unitName about no } }
    }`,
    { filter },
  );

const inbox = (body: Body, name: string, filter: object | ((size: number) => object)): Question => ({
  name: `${body}Inbox, ${name}`,
  body,
  role: body === 'cppcc' ? 'inspection-office' : 'liaison',
  query: /* GraphQL */ `query ($filter: InboxFilter) {
    ${body}Inbox(first: 20, filter: $filter) {
      totalCount
      nodes { id kind title dueOn allowedActions clocks { dueOn } }
      pageInfo { hasNextPage }
    }
  }`,
  variables: typeof filter === 'function' ? (size: number) => ({ filter: filter(size) }) : { filter },
});

const ofFrame = (question: Question): Question => ({ ...question, apart: 'frame' });
const report = (question: Question): Question => ({ ...question, apart: 'report' });

/** What the bench asks of a city. */
export const questions: readonly Question[] = [
  ...Object.entries(filters).flatMap(([name, filter]) => progress(name, filter)),
  ...progress('for the look-back, by number', filters['for the look-back'] ?? {}, 'NUMBER'),
  ...progress('by number', {}, 'NUMBER'),
  ...progress('by latest change', {}, 'LATEST_CHANGE'),
  ...progress('a year by number', { years: [2024] }, 'NUMBER'),
  ...progress('a body by latest change', { bodies: ['JUSTICE'] }, 'LATEST_CHANGE'),
  ...Object.entries(filters).map(([name, filter]) => total(name, filter, 1_000)),
  ...['all', 'a year', 'a unit', 'a status', 'overdue', 'awaiting signature', 'a year and two bodies'].map((name) =>
    totalCount(name, filters[name] ?? {}),
  ),
  ...dimensions.map((by) => groups(by, 'all', {})),
  ...dimensions.map((by) => groups(by, 'a year', { years: [2024] })),
  groups('STATUS', 'a year and a body', { years: [2024], bodies: ['COURTS'] }),
  groups('UNIT', 'an outcome', { outcomes: ['RESOLVED'] }),
  proposals('all', {}),
  proposals('a year', { years: [2024] }),
  proposals('a theme', { themeId: theme }),
  proposals('a partner', { partner: 'COURTS' }),
  proposals('a status', { statuses: ['CLOSED'] }),
  proposals('in hand', { statuses: ['ISSUED', 'RECEIVED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'] }),
  proposals('drafts', { statuses: ['DRAFT', 'UNDER_REVIEW', 'REVIEWED'] }),
  proposals('carried over', { isCarriedOver: true }),
  proposals('raised before', { isRepeat: true }),
  proposals('claim contradicted', { isClaimContradicted: true }),
  proposals('changed since a week', { changedSince: '2026-11-16T00:00:00Z' }),
  proposals('issued within a month', { issuedFrom: '2026-10-01', issuedTo: '2026-10-31' }),
  proposals('all, to a liaison of the courts', {}, 'courts'),
  proposals('a year, to a liaison of the courts', { years: [2024] }, 'courts'),
  commitments('all', {}),
  commitments('a year', { year: 2024 }),
  commitments('a body', { body: 'JUSTICE' }),
  commitments('a unit', { unitName: unit?.name }),
  commitments('due by today', { dueUntil: '2026-11-23' }),
  commitments('open, due by today', { dueUntil: '2026-11-23', isVerified: false }),
  commitments('not verified', { isVerified: false }),
  commitments('found done', { results: ['YES'] }),
  commitments('not found done', { results: ['NO'] }),
  changes('a month', { since: '2026-10-24' }),
  changes('a month of the year', { since: '2026-10-24', year: 2026 }),
  changes('a month of a partner', { since: '2026-10-24', partner: 'COURTS' }),
  changes('a month long ago', { since: '2019-05-01', until: '2019-05-31' }),
  changes('ten years', { since: '2017-01-01' }),
  ofCppcc(
    'supervisionChanges.totalCount, a month',
    'query ($filter: TimelineFilter!) { supervisionChanges(first: 1, filter: $filter) { totalCount } }',
    { filter: { since: '2026-10-24' } },
  ),
  ofCppcc('planConversion', '{ planConversion { inPlan verifiedDone verifiedNotDone unverified } }', {}, 'analyst'),
  ...searches.map((name) => report(total(name, filters[name] ?? {}))),
  report(
    ofCppcc(
      'addressedUnits, a theme',
      `{ addressedUnits(themeCode: "SCALE_1", years: [2024], fromBodies: 1) { unattributed units { unitName shares { issuer kind received answered medianWorkdays outcomes { outcome count } } } } }`,
      {},
      'analyst',
    ),
  ),
  ofFrame(ofCppcc('pressingBundles', '{ pressingBundles(first: 30) { totalCount nodes { id title } } }')),
  ofFrame(ofCppcc('handlingUnits', '{ handlingUnits { id name } }')),
  ofFrame(ofCppcc('supervisionYears', '{ supervisionYears { year themes { label } } }')),
  ...questionsOfPages,
  ...(['cppcc', 'discipline', 'courts', 'procuratorate', 'justice'] as const).flatMap((body) => [
    inbox(body, 'all', {}),
    inbox(body, 'overdue', { isOverdue: true }),
  ]),
  inbox('courts', 'due within 10 workdays', { dueWithinWorkdays: 10 }),
  inbox('courts', 'awaiting receipt', { awaitsReceipt: true }),
  inbox('courts', 'awaiting signature', { awaitsCosign: true }),
  inbox('courts', 'of a unit', { unitName: units[1]?.name }),
  inbox('courts', 'from an issuer', { issuer: 'PROCURATORATE' }),
  inbox('courts', 'of a proposal', (size) => ({ proposalId: openWith('courts', size) })),
];
