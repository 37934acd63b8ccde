import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, courtsLiaison } = people;

interface Node {
  readonly kind: string;
  readonly id: string;
  readonly record: Record<string, unknown>;
}

const whole = `sources { kind } results { kind } isComplete gaps { gap kind recordId } edges { fromKind fromId toKind toId }
  nodes { kind id no title day record {
    ... on MicroSuggestion { no status answer answeredOn }
    ... on SupervisionProposal { no partner
      courts { handling { replyNo replies { documentNo commitments { text } } } }
      justice { handling { replyNo replies { documentNo commitments { text } } } } }
    ... on FollowUp { result }
  } }`;
const document = `query Q($kind: ProvenanceKind!, $id: ID!) { provenance(kind: $kind, id: $id) { ${whole} } }`;

/** Suggestions told back after a look-back on what the partner itself had replied, and promised. */
const chains = `
  select proposal.partner, source.suggestion_id as suggestion, min(visit.id::text) as visit
  from opinion_source source
  join provenance_link link on link.from_id = source.report_id and link.to_kind = 'SUPERVISION_PROPOSAL'
  join supervision_proposal proposal on proposal.id = link.to_id
  join recorded_reply reply on reply.proposal_id = proposal.id and reply.body = proposal.partner
  join commitment promise on promise.assignment_id = reply.assignment_id
  join follow_up visit on visit.proposal_id = proposal.id
  join micro_suggestion suggestion on suggestion.id = source.suggestion_id and suggestion.status = 'ANSWERED_BACK'
  group by proposal.partner, source.suggestion_id order by proposal.partner, source.suggestion_id`;

describe('provenance', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
    await hub.settle();
  });
  afterAll(() => hub.stop());

  const follow = async (kind: string, id: string, person: Person = cppccClerk) => {
    const { data, errors } = await hub.ask(person, document, { kind, id });
    expect(errors).toEqual([]);
    return data.provenance;
  };
  const kindsOf = (nodes: readonly Node[]) => [...new Set(nodes.map(({ kind }) => kind))];

  test('is whole for at least ten sample suggestions, over all four partners', async () => {
    const found = await rows<{ partner: string }>(`
      select proposal.partner from micro_suggestion suggestion
      join opinion_source source on source.suggestion_id = suggestion.id
      join provenance_link link on link.from_id = source.report_id and link.to_kind = 'SUPERVISION_PROPOSAL'
      join supervision_proposal proposal on proposal.id = link.to_id
      where suggestion.status = 'ANSWERED_BACK'
        and exists (select from recorded_reply reply where reply.proposal_id = proposal.id)
        and exists (select from follow_up visit where visit.proposal_id = proposal.id)`);
    expect(found.length).toBeGreaterThanOrEqual(10);
    expect(new Set(found.map(({ partner }) => partner))).toEqual(
      new Set(['courts', 'discipline', 'justice', 'procuratorate']),
    );
  });

  test.each(['courts', 'justice'])(
    'of a suggestion reaches the reply at the %s body itself, and back from the look-back',
    async (partner) => {
      const [chain] = (await rows<{ partner: string; suggestion: string; visit: string }>(chains)).filter(
        (one) => one.partner === partner,
      );
      expect(chain).toBeDefined();
      const { suggestion = '', visit = '' } = chain ?? {};
      const onward = await follow('MICRO_SUGGESTION', suggestion);
      expect(kindsOf(onward.nodes)).toEqual([
        ...[
          'MICRO_SUGGESTION',
          'OPINION_REPORT',
          'SUPERVISION_PROPOSAL',
          'REPLY',
          'COMMITMENT',
          'FOLLOW_UP',
          'ANSWER_BACK',
        ],
      ]);
      expect(onward).toMatchObject({ sources: [], isComplete: true, gaps: [] });
      const proposal = onward.nodes.find(({ kind }: Node) => kind === 'SUPERVISION_PROPOSAL').record;
      expect(proposal.partner).toBe(partner.toUpperCase());
      expect(proposal[partner].handling.replies.length).toBeGreaterThan(0);
      expect(proposal[partner].handling.replies[0].documentNo).not.toBe('');
      const back = await follow('FOLLOW_UP', visit);
      const told = back.nodes.find(({ kind, id }: Node) => kind === 'ANSWER_BACK' && id === suggestion);
      expect(told.record.status).toBe('ANSWERED_BACK');
      expect(told.day).toBe(told.record.answeredOn);
      expect(kindsOf(back.nodes)).toContain('CAMPAIGN');
    },
  );

  test('goes through a CPPCC proposal where one came between', async () => {
    const [link] = await rows<{ id: string }>(
      "select from_id as id from provenance_link where from_kind = 'CPPCC_PROPOSAL' order by id limit 1",
    );
    const way = await follow('CPPCC_PROPOSAL', link?.id ?? '');
    expect(way.sources.map(({ kind }: Node) => kind)).toEqual(
      expect.arrayContaining(['MICRO_SUGGESTION', 'OPINION_REPORT']),
    );
    expect(kindsOf(way.nodes)).toContain('REPLY');
  });

  test('of a page of proposals takes one statement a kind of record, however many proposals there are', async () => {
    const count = async (first: number) => {
      hub.forget();
      const { data, errors } = await hub.ask(
        cppccClerk,
        `{ supervisionProposals(first: ${first}) { nodes { no provenance { nodes { kind title } gaps { gap } } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.supervisionProposals.nodes.length).toBe(first);
      const nodes: Node[] = data.supervisionProposals.nodes.flatMap(
        ({ provenance }: { provenance: { nodes: Node[] } }) =>
          provenance.nodes.filter(({ kind }) => kind !== 'ANSWER_BACK'),
      );
      return hub.statements.cppcc.length - kindsOf(nodes).length;
    };
    await count(1);
    expect(await count(60)).toBe(await count(30));
  });

  test('ends for a partner at what is closed to it, without a trace of what lies beyond', async () => {
    const [lead] = await rows<{ id: string; proposal: string }>(
      `select lead.id, proposal.id as proposal from proposal_lead lead join cppcc_proposal proposal on proposal.id = lead.proposal_id
       where topic_id is null and not exists (select from cppcc_proposal merged where merged.merged_into_id = proposal.id)
       order by lead.id limit 1`,
    );
    const [suggestion] = await rows<{ id: string }>(
      "select id from micro_suggestion where status = 'RECEIVED' order by no desc limit 1",
    );
    const link = { fromKind: 'MICRO_SUGGESTION', fromId: suggestion?.id, toKind: 'PROPOSAL_LEAD', toId: lead?.id };
    await succeeds(begin(cppccClerk, 'link', 'ProvenanceLink', link));
    const own = await follow('CPPCC_PROPOSAL', lead?.proposal ?? '');
    expect(own.sources.map(({ kind }: Node) => kind)).toEqual(['MICRO_SUGGESTION', 'PROPOSAL_LEAD']);
    const theirs = await follow('CPPCC_PROPOSAL', lead?.proposal ?? '', courtsLiaison);
    expect(theirs).toMatchObject({ sources: [], edges: [], gaps: null });
    expect(await follow('MICRO_SUGGESTION', suggestion?.id ?? '', courtsLiaison)).toMatchObject({ edges: [] });
    expect(await follow('PROPOSAL_LEAD', lead?.id ?? '', courtsLiaison)).toBeNull();
    expect(await follow('PROPOSAL_LEAD', 'no identifier')).toBeNull();
  });

  test('is linked by a clerk, who is told what can be linked; a suggestion is thereby taken up', async () => {
    const [fromId = '', other = ''] = (
      await rows<{ id: string }>("select id from micro_suggestion where status = 'RECEIVED' order by no limit 2")
    ).map(({ id }) => id);
    const [campaign] = await rows<{ id: string }>('select id from campaign where year = 2026 order by id limit 1');
    const [declined] = await rows<{ id: string }>("select id from cppcc_proposal where status = 'NOT_FILED' limit 1");
    const link = { fromKind: 'MICRO_SUGGESTION', fromId, toKind: 'CAMPAIGN', toId: campaign?.id };
    const tried = (given: object) => begin(cppccClerk, 'link', 'ProvenanceLink', { ...link, ...given });
    await isRefused(tried({ toKind: 'REPLY' }), 'INVALID_INPUT', '“微建议”不能关联到“办理答复”');
    await isRefused(tried({ fromKind: 'CAMPAIGN' }), 'INVALID_INPUT', '不需关联');
    await isRefused(tried({ fromId: campaign?.id }), 'INVALID_INPUT', '所指的“微建议”不存在');
    await isRefused(tried({ toKind: 'CPPCC_PROPOSAL', toId: declined?.id }), 'INVALID_INPUT', '未采用');
    await isRefused(begin(courtsLiaison, 'link', 'ProvenanceLink', link), 'FORBIDDEN');
    const id = await idOf(tried({}));
    await isRefused(tried({}), 'INVALID_INPUT', '已经关联');
    const kinds = kindsOf((await follow('MICRO_SUGGESTION', fromId)).results);
    expect(kinds[0]).toBe('CAMPAIGN');
    expect(
      (await rows<{ status: string }>('select status from micro_suggestion where id = $1', [fromId]))[0]?.status,
    ).toBe('TAKEN_UP');
    expect(await gapsOf(other)).toEqual(['NO_ONWARD_LINK']);
    await succeeds(step(cppccClerk, 'unlink', 'ProvenanceLink', id, { reason: '关联有误。' }));
    expect(await follow('MICRO_SUGGESTION', fromId)).toMatchObject({ results: [], edges: [] });
    await succeeds(tried({}));
  });

  const gapsOf = async (id: string) =>
    (await follow('MICRO_SUGGESTION', id)).gaps.map(({ gap }: { gap: string }) => gap);

  test('is listed where it is broken, as often as a count by hand says, and for the CPPCC only', async () => {
    const byHand: Record<string, string> = {
      NO_ONWARD_LINK: `select count(*)::int as n from micro_suggestion where status in ('RECEIVED', 'TAKEN_UP')
        and id not in (select suggestion_id from opinion_source)
        and id not in (select from_id from provenance_link where status = 'LINKED')`,
      NO_SOURCE: `select (select count(*) from opinion_report where status <> 'WITHDRAWN'
          and id not in (select report_id from opinion_source))::int
        + (select count(*) from supervision_proposal where issued_on is not null and status not in ('MERGED', 'WITHDRAWN')
          and id not in (select to_id from provenance_link where status = 'LINKED'))::int as n`,
      NO_REPLY: `select count(*)::int as n from supervision_proposal where issued_on is not null
        and status not in ('MERGED', 'WITHDRAWN') and id not in (select proposal_id from recorded_reply)`,
      NOT_VERIFIED: 'select count(*)::int as n from commitment where verified_on is null',
      NOT_TOLD_BACK: `select count(*)::int as n from micro_suggestion suggestion where status = 'TAKEN_UP' and (
        exists (select from opinion_source source join opinion_report report on report.id = source.report_id
          where source.suggestion_id = suggestion.id and report.feedbacks <> '[]')
        or exists (select from opinion_source source
          join provenance_link first on first.from_id = source.report_id and first.status = 'LINKED'
          left join provenance_link second on second.from_id = first.to_id and second.status = 'LINKED'
          left join cppcc_proposal proposal on proposal.id = first.to_id and proposal.replied_on is not null
          left join recorded_reply reply on reply.proposal_id in (first.to_id, second.to_id)
          where source.suggestion_id = suggestion.id and (reply.id is not null or proposal.id is not null))
        or exists (select from provenance_link first
          left join proposal_lead lead on lead.id = first.to_id
          left join cppcc_proposal proposal on proposal.id = lead.proposal_id and proposal.replied_on is not null
          left join supervision_proposal issued on issued.campaign_id = first.to_id
          left join recorded_reply reply on reply.proposal_id = issued.id
          where first.from_id = suggestion.id and first.status = 'LINKED' and (proposal.id is not null or reply.id is not null)))`,
    };
    const { data } = await hub.ask(cppccClerk, '{ brokenLinkCounts(by: GAP) { value count } }');
    const counted = new Map(
      data.brokenLinkCounts.map(({ value, count }: { value: string; count: number }) => [value, count]),
    );
    for (const [gap, sql] of Object.entries(byHand)) {
      expect(counted.get(gap), gap).toBe((await rows<{ n: number }>(sql))[0]?.n);
    }
    const list =
      '{ brokenLinks(first: 100, filter: { gaps: [NOT_TOLD_BACK] }) { totalCount nodes { kind no title } } }';
    expect((await hub.ask(cppccClerk, list)).data.brokenLinks.totalCount).toBe(counted.get('NOT_TOLD_BACK'));
    expect((await hub.ask(courtsLiaison, list)).data.brokenLinks).toMatchObject({ totalCount: 0, nodes: [] });
  });
});
