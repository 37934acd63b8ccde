import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { assertClassified } from './assert-classified.ts';
import type { Noun } from './confidential.ts';

const kept = { level: 'BILATERAL', zh: '正文', en: 'text', basis: { zh: '依据', en: 'basis' } } as const;

const noun: Noun = {
  name: 'Letter',
  confidential: {
    ...{ zh: '函', en: 'letters', narrowedBy: {} },
    classes: { row: { ...kept, level: 'PARTNERS' }, text: kept },
    fields: { no: 'row', problem: 'text' },
    derived: ['clocks'],
  },
};

const build = (fields: string) => () =>
  assertClassified(buildSchema(`type Query { letter: Letter } type Letter { ${fields} }`), [noun]);

test('a field of a confidential record without an access class fails the build', () => {
  expect(build('id: ID! no: String! problem: String clocks: [String!]!')).not.toThrow();
  expect(build('id: ID! no: String! problem: String verdict: String')).toThrow('Letter.verdict has no access class');
  expect(build('id: ID! no: String! problem: String!')).toThrow('Letter.problem may be closed, but is never null');
});
