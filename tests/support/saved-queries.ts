import { readFileSync } from 'node:fs';
import { today } from '#kit';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { type Answer, type Hub, post } from './hub.ts';
import { succeeds } from './officers.ts';
import { headersOf, type Person } from './people.ts';

const example = (name: string): string =>
  readFileSync(`${projectFolder}gateway/explorer/examples/${name}.graphql`, 'utf8');

/** What is decided on a query that was put forward. */
type Decision = 'approve' | 'decline' | 'withdraw';

const aDay = 86_400_000;

/** The list of saved queries at work, by the documents of the explorer's own pages, so that a gateway of any mode runs them. */
export function savedQueriesOf(hub: () => Pick<Hub, 'url' | 'databases'>) {
  const send = async (person: Person, query: string, operationName: string, input: object): Promise<Answer> => {
    return post(hub().url, { query, operationName, variables: { input } }, await headersOf(person));
  };

  /** Puts a query forward, over what is given otherwise. */
  const submitting = (person: Person, document: string, given: object = {}): Promise<Answer> => {
    const told = { title: '测试查询', purpose: 'ANALYSIS', reason: '分析需要。' };
    return send(person, example('submit-saved-query'), 'SubmitSavedQuery', { ...told, document, ...given });
  };

  /** Takes a step of decision, at the present version. */
  const deciding = async (person: Person, verb: Decision, id: string, given: object): Promise<Answer> => {
    const [row] = await hub().databases.sql<{ version: number }>(
      'cppcc',
      'select version from saved_query where id = $1',
      [id],
    );
    const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}SavedQuery`;
    return send(person, example('decide-on-saved-query'), name, { id, expectedVersion: row?.version, ...given });
  };

  return {
    submitting,
    deciding,
    today: today(new Date()),
    tomorrow: today(new Date(Date.now() + aDay)),
    /** Puts a query forward and returns its identifier. */
    submit: async (person: Person, document: string): Promise<string> =>
      (await succeeds(submitting(person, document), 'SUBMITTED')).data.submitSavedQuery.savedQuery.id,
    decide: (person: Person, verb: Decision, id: string, given: object) => succeeds(deciding(person, verb, id, given)),
    /** One of the sample's queries that has a status. */
    stored: async (
      status: string,
    ): Promise<{ readonly document: string; readonly hash: string; readonly purpose: string }> => {
      const [row] = await hub().databases.sql<{ document: string; hash: string; purpose: string }>(
        'cppcc',
        'select document, document_hash as hash, purpose from saved_query where status = $1 and is_sample order by no limit 1',
        [status],
      );
      if (!row) throw new Error(`the sample has no query that is ${status}`);
      return row;
    },
  };
}
