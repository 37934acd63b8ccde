import { expect } from 'vitest';
import type { Body } from '#schema/registry.ts';
import { capitalised } from '../../subgraphs/kit/graphql/capitalised.ts';
import type { Answer, Hub } from './hub.ts';
import { type Person, people } from './people.ts';

/** A record as a step needs it. */
export interface Row {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/** A unit and the role in which it is to handle. */
export interface Assigned {
  readonly unit: string;
  readonly role: 'SOLE' | 'LEAD' | 'CO_HANDLER' | 'SEPARATE';
}

/** Who handles for a body; the CPPCC's inspection office handles for units outside the five bodies. */
const handlers: Readonly<Record<Body, Person>> = {
  courts: people.courtsLiaison,
  justice: people.justiceLiaison,
  procuratorate: people.procuratorateLiaison,
  discipline: people.disciplineLiaison,
  cppcc: people.inspectionOfficer,
};

/** A proposal's text that nobody has a reason to refuse. */
export const proposalText = {
  title: '关于规范平台用工调解衔接的监督建议',
  points: [
    { problem: '调解协议与司法确认衔接不畅。', suggestion: '建立一次性告知和线上确认机制。' },
    { problem: '仲裁与调解信息不互通。', suggestion: '定期互通争议类型清单。' },
  ],
};

/** A reply to that text that every unit may give. */
export const replyText = {
  documentNo: '呼中法函〔2026〕31号',
  scheme: 'HOHHOT',
  schemeVersion: 1,
  letter: 'A',
  summary: '已建立衔接机制。',
  answers: [
    { problem: 1, answer: '已上线确认入口。' },
    { problem: 2, answer: '已按季互通清单。' },
  ],
  commitments: [] as object[],
};

/** The officers of the five bodies at work: every step a mutation over HTTP, at the record's present version. */
export function officersOf(hub: () => Pick<Hub, 'ask' | 'databases' | 'settle'>) {
  const mutate = (person: Person, name: string, input: object, payload: string): Promise<Answer> => {
    const type = `${capitalised(name)}Input`.replace(bodyInName, '');
    return hub().ask(person, `mutation M($input: ${type}!) { ${name}(input: $input) { ${payload} } }`, { input });
  };
  const rowOf = async (body: Body, table: string, where: string, values: unknown[]): Promise<Row> => {
    const text = `select id, version, status from ${table} where ${where}`;
    const [row] = await hub().databases.sql<Row>(body, text, values);
    expect(row, `${body} has no ${table} where ${where}: ${values.join(', ')}`).toBeDefined();
    return row as Row;
  };

  const unitId = async (name: string): Promise<string> => {
    const [unit] = await hub().databases.sql<{ id: string }>('cppcc', 'select id from handling_unit where name = $1', [
      name,
    ]);
    return unit?.id ?? '';
  };
  const draft = async (person: Person, given: object = {}): Promise<Answer> => {
    const [campaign] = await hub().databases.sql<{ id: string }>(
      'cppcc',
      "select id from campaign where year = 2026 and partner = 'courts'",
    );
    const input = { campaignId: campaign?.id, ...proposalText, ...given };
    return mutate(person, 'draftSupervisionProposal', input, 'supervisionProposal { id no status version }');
  };
  const proposal = (id: string) => rowOf('cppcc', 'supervision_proposal', 'id = $1', [id]);
  const step = async (id: string, person: Person, verb: string, given: object = {}): Promise<Answer> => {
    const { version } = await proposal(id);
    const input = { id, expectedVersion: version, ...given };
    return mutate(person, `${verb}SupervisionProposal`, input, 'supervisionProposal { status }');
  };
  const assignmentOf = (proposalId: string, unit: string) =>
    rowOf('cppcc', 'assignment', "proposal_id = $1 and unit_name = $2 and status <> 'REASSIGNED'", [proposalId, unit]);
  const assignment = async (
    proposalId: string,
    unit: string,
    verb: string,
    given: object,
    person: Person = people.inspectionOfficer,
  ): Promise<Answer> => {
    const { id, version } = await assignmentOf(proposalId, unit);
    return mutate(person, `${verb}Assignment`, { id, expectedVersion: version, ...given }, 'assignment { status }');
  };
  const handlingOf = (body: Body, proposalId: string, unit: string) =>
    rowOf(body, 'handling', 'proposal_id = $1 and unit_name = $2', [proposalId, unit]);
  const handle = async (
    body: Body,
    proposalId: string,
    unit: string,
    verb: string,
    given: object = {},
    person: Person = handlers[body],
  ): Promise<Answer> => {
    const { id, version } = await handlingOf(body, proposalId, unit);
    const input = { id, expectedVersion: version, ...given };
    return mutate(person, `${verb}${capitalised(body)}Handling`, input, 'handling { status round }');
  };

  /** Drafts, reviews and issues a proposal, and lets every body hear of it; returns its identifier. */
  const issue = async (assigned: readonly Assigned[], given: object = {}): Promise<string> => {
    const drafted = await succeeds(draft(people.cppccClerk, given));
    const { id } = drafted.data.draftSupervisionProposal.supervisionProposal;
    await succeeds(step(id, people.cppccClerk, 'submit'));
    await succeeds(step(id, people.cppccReviewer, 'review', { reviewNo: '呼协纪〔2026〕40号', isFreeOfCases: true }));
    const assignments = await Promise.all(
      assigned.map(async ({ unit, role }) => ({ unitId: await unitId(unit), role })),
    );
    await succeeds(step(id, people.cppccLeader, 'issue', { assignments }), 'ISSUED');
    await hub().settle();
    return id;
  };

  return { mutate, unitId, draft, proposal, step, assignmentOf, assignment, handlingOf, handle, issue };
}

/** Expects a step to be taken, and its record to have come to a status. */
export async function succeeds(answer: Promise<Answer>, status?: string): Promise<Answer> {
  const found = await answer;
  expect(found.errors.map(({ message }) => message)).toEqual([]);
  const [payload] = Object.values(found.data as Record<string, Record<string, Row>>);
  if (status) expect(Object.values(payload ?? {})[0]?.status).toBe(status);
  return found;
}

/** Expects a step to be refused with a code, and a sentence that says why. */
export async function isRefused(answer: Promise<Answer>, code: string, sentence?: string): Promise<void> {
  const { errors } = await answer;
  expect(errors.map(({ extensions, message }) => [extensions['code'], message])).toHaveLength(1);
  expect(errors[0]?.extensions['code'], errors[0]?.message).toBe(code);
  if (sentence) expect(errors[0]?.message).toContain(sentence);
}

const bodyInName =
  /(Courts|Justice|Cppcc|Discipline|Procuratorate)(?=Handling|Evidence|ReceivedInstrument|Grant|ReadRelease)/;
