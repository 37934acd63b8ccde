import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asBefore, loadSubgraph } from '#kit';
import { bodies } from '#schema/registry.ts';
import { consumersOf } from '../../subgraphs/kit/consumers/list.ts';
import { eventName } from '../../subgraphs/kit/define-publication.ts';
import type { RegisteredCommand as AnyCommand } from '../../subgraphs/kit/define-subgraph.ts';
import { handlingCommands } from '../../subgraphs/kit/handling/commands/list.ts';
import { publicationsOf } from '../../subgraphs/kit/publications-of.ts';
import { answerInstrument } from '../../subgraphs/kit/received/answer-instrument.ts';
import { giveEvidence, withdrawEvidence } from '../../subgraphs/kit/reply/evidence-commands.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';

const folders = ['api', 'commands', 'consumers', 'migrations', 'model', 'sample'];
const files = ['README.md', 'events.ts', 'subgraph.ts'];

/** The roles that a file may have, by folder. */
const names: Record<string, RegExp> = {
  api: /^[a-z-]+\.(type|input|resolver|extension|list)\.ts$/,
  commands: /^([a-z]+(-[a-z]+)+|list)\.ts$/,
  consumers: /^(when(-[a-z]+)+-[a-z]+|note-own-part)\.ts$/,
  migrations: /^(\d{14}-[a-z-]+|list)\.ts$/,
  model:
    /^([a-z-]+\.(entity|lifecycle|policy|clocks|deadline|counts|indexes|sources)(\.test)?|verified-results|measures|concerned-classes|parties-of-proposal)\.ts$/,
};

/** What a file of a mechanism may be; one without a role has the words or rules that several of them share. */
const mechanismFile = /^[a-z-]+\/[a-z-]+(\.(entity|lifecycle|policy|record|type|resolver|commands|test))?\.ts$/;

const mechanismsOf = (root: string): string[] =>
  existsSync(`${root}/platform`)
    ? readdirSync(`${root}/platform`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

describe.each(bodies)('the folder of %s', (body) => {
  const root = `${projectFolder}subgraphs/${body}`;

  test('has the files and folders that every body has, none of them empty', () => {
    const entries = readdirSync(root, { withFileTypes: true });
    const own = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(own.filter((name) => name !== 'platform').sort()).toEqual(folders);
    expect(
      entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(files);
    for (const folder of folders) expect(readdirSync(`${root}/${folder}`), folder).not.toEqual([]);
  });

  test.each(Object.keys(names))('says by the names in %s/ what is in them', (folder) => {
    for (const name of readdirSync(`${root}/${folder}`)) expect(name).toMatch(names[folder] as RegExp);
  });

  test('has its mechanisms, where it has any, one a folder under platform/, each with its manifest', () => {
    for (const folder of mechanismsOf(root)) {
      const entries = readdirSync(`${root}/platform/${folder}`);
      expect(entries, folder).toContain('mechanism.ts');
      for (const name of entries) expect(`${folder}/${name}`).toMatch(mechanismFile);
    }
  });

  test('has one line in its README for what it owns, in English and Chinese', () => {
    const readme = readFileSync(`${root}/README.md`, 'utf8');
    expect(readme).toMatch(/[\u4e00-\u9fff]/);
    expect(readme).toContain('## What it owns');
  });

  test('has for every step of its life-cycles a rule in the policy and a command', async () => {
    const { commands } = await loadSubgraph(body);
    expect(commands.length).toBeGreaterThan(0);
    for (const { lifecycle, policy } of commands) {
      const actions = Object.keys(lifecycle.transitions);
      expect(Object.keys(policy.actions).sort()).toEqual([...actions].sort());
      expect(
        commands
          .filter((command) => command.lifecycle === lifecycle)
          .map(({ action }) => action)
          .sort(),
      ).toEqual([...actions].sort());
      for (const { from, to } of Object.values(lifecycle.transitions)) {
        expect(lifecycle.statuses).toEqual(expect.arrayContaining([...from, ...(to && to !== asBefore ? [to] : [])]));
      }
    }
  });

  test('tells with every command an event that is named after it and its record', async () => {
    const subgraph = await loadSubgraph(body);
    const published = publicationsOf(subgraph);
    for (const { told, publication } of subgraph.commands) {
      expect(published.has(publication.subject), publication.subject).toBe(true);
      expect(eventName(body, publication.subject, told)).toMatch(new RegExp(`^${body}\\.[a-z-]+\\.[a-z-]+$`));
    }
  });

  test('reacts only to kinds of records that somebody publishes', async () => {
    const everybody = await Promise.all(bodies.map(loadSubgraph));
    const subjects = new Set(everybody.flatMap((subgraph) => [...publicationsOf(subgraph).keys()]));
    for (const { name, subject } of consumersOf(await loadSubgraph(body))) expect(subjects, name).toContain(subject);
  });
});

test('what every body has is of the same shape: each step of its life-cycles has a rule and a command', () => {
  const shared = [...handlingCommands, answerInstrument, giveEvidence, withdrawEvidence] as readonly AnyCommand[];
  for (const { lifecycle, policy } of shared) {
    const own = shared.filter((command) => command.lifecycle === lifecycle).map(({ action }) => action);
    expect(own.sort()).toEqual(Object.keys(lifecycle.transitions).sort());
    expect(Object.keys(policy.actions).sort()).toEqual([...own].sort());
  }
});

test('every folder says in a README of one screen, before what is generated, what it is', () => {
  for (const folder of [
    'gateway',
    'schema',
    'tests',
    'subgraphs/kit',
    'subgraphs/local',
    ...bodies.map((body) => `subgraphs/${body}`),
  ]) {
    const [text = ''] = readFileSync(`${projectFolder}${folder}/README.md`, 'utf8').split('<!-- generated');
    const lines = text.split('\n');
    expect(lines.length, folder).toBeGreaterThan(5);
    expect(lines.length, folder).toBeLessThan(75);
  }
});
