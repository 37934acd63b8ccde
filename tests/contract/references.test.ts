import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { purposeHeader } from '#schema/purpose.ts';
import { signRequest } from '#schema/request-signature.ts';
import { type Hub, post, startHub } from '../support/hub.ts';
import { type Person, people, tokenOf } from '../support/people.ts';
import { gatewaySecret } from '../support/settings.ts';

const query = `query References($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on SupervisionProposal { no title theme { label } }
    ... on Theme { label }
  }
}`;

describe('references to the CPPCC’s records', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  /** Asks the CPPCC's body as the gateway does when another body has named a record. */
  async function resolve(person: Person, representations: readonly object[]) {
    const body = JSON.stringify({ query, variables: { representations } });
    const authorization = `Bearer ${await tokenOf(person)}`;
    const parts = { method: 'POST', path: '/graphql', body, authorization, requestId: 'r', purpose: 'TRACKING' };
    const headers = {
      authorization,
      'x-request-id': 'r',
      [purposeHeader]: 'TRACKING',
      ...signRequest(gatewaySecret('cppcc'), parts),
    };
    const { data, errors } = await post(hub.bodyUrl('cppcc'), body, headers);
    expect(errors).toEqual([]);
    return data._entities;
  }

  const proposal = (id: string, over: object = {}) => ({ __typename: 'SupervisionProposal', id, ...over });

  test('are resolved in one statement for each type and one for grants and tally, however many there are', async () => {
    const rows = await hub.databases.sql<{ id: string; no: string; theme_id: string }>(
      'cppcc',
      'select id, no, theme_id from supervision_proposal where issued_on is not null order by no',
    );
    for (const count of [1, 30, rows.length]) {
      hub.forget();
      const some = rows.slice(0, count);
      const themes = some.map(({ theme_id: id }) => ({ __typename: 'Theme', id }));
      const entities = await resolve(people.courtsLiaison, [...some.map(({ id }) => proposal(id)), ...themes]);
      expect(entities.slice(0, count).map(({ no }: { no: string }) => no)).toEqual(some.map(({ no }) => no));
      expect(entities.slice(count).every(({ label }: { label: string }) => label.length > 0)).toBe(true);
      expect(hub.statements.cppcc).toHaveLength(3);
    }
  });

  test('answer the same for a record that is hidden, one that does not exist, and a key that is none', async () => {
    const [draft] = await hub.databases.sql<{ id: string }>(
      'cppcc',
      "select id from supervision_proposal where status = 'DRAFT'",
    );
    const hidden = proposal(String(draft?.id));
    const guessed = [hidden, proposal('019ac000-0000-7000-8000-00000000dead'), proposal("' or 1=1 --")];
    expect(await resolve(people.courtsLiaison, guessed)).toEqual([null, null, null]);
    expect(await resolve(people.cppccClerk, [hidden])).toEqual([expect.objectContaining({ no: expect.any(String) })]);
  });

  test('believe nothing of a representation but its key', async () => {
    const [row] = await hub.databases.sql<{ id: string; title: string }>(
      'cppcc',
      "select id, title from supervision_proposal where status = 'CLOSED' limit 1",
    );
    const [entity] = await resolve(people.courtsLiaison, [
      proposal(String(row?.id), { title: 'forged', status: 'DRAFT' }),
    ]);
    expect(entity.title).toBe(row?.title);
  });
});
