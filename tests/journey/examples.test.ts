import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { type Person, people } from '../support/people.ts';

const folder = `${projectFolder}gateway/explorer/examples`;
const examples = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
/** Whose question it is, where an analyst would find nothing. */
const askers: Readonly<Record<string, Person>> = { 'what-is-on-us.graphql': people.inspectionOfficer };
const questions = examples.filter((name) => !/^mutation /m.test(readFileSync(`${folder}/${name}`, 'utf8')));

describe('a ready example of the explorer', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
  });
  afterAll(() => hub.stop());

  test('there are some', () => {
    expect(questions.length).toBeGreaterThanOrEqual(3);
  });

  test.each(examples)('%s says in Chinese and in English what it asks', (name) => {
    const [chinese = '', english = ''] = readFileSync(`${folder}/${name}`, 'utf8').split('\n');
    expect(chinese).toMatch(/^# .*[\u4e00-\u9fff]/);
    expect(english).toMatch(/^# [A-Za-z]/);
  });

  test.each(questions)('%s is answered without an error', async (name) => {
    const { data, errors } = await hub.ask(askers[name] ?? people.analyst, readFileSync(`${folder}/${name}`, 'utf8'));
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(200);
  });

  test('the command acknowledges a handling', async () => {
    const [row] = await hub.databases.sql<{ id: string; version: number }>(
      'courts',
      "select id, version from handling where status = 'ASSIGNED' limit 1",
    );
    const query = readFileSync(`${folder}/acknowledge-handling.graphql`, 'utf8');
    const input = { id: row?.id, expectedVersion: row?.version };
    const { data, errors } = await hub.ask(people.courtsLiaison, query, { input });
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('RECEIVED');
  });
});
