import { expect, test } from 'vitest';
import { refuseWhatIsPlannedWrongly } from './composition-rules.ts';

const compose = (sdl: string) => () => refuseWhatIsPlannedWrongly([{ name: 'courts', sdl }]);

test.each([
  ['the arguments', 'type T @key(fields: "id") { id: ID! x: Int @requires(fields: "price(currency: \\"EUR\\")") }'],
  ['arguments within', 'type T @key(fields: "id") { id: ID! x: Int @requires(fields: "a { b(limit: 3) { c } }") }'],
  ['arguments, in a block', 'type T @key(fields: "id") { id: ID! x: Int @requires(fields: """a(b: 1)""") }'],
  ['its full name', 'extend type T @key(fields: "id") { id: ID! x: Int @federation__requires(fields: "a(b: 1)") }'],
])('a @requires with arguments is refused: %s', (_what, sdl) => {
  expect(compose(sdl)).toThrow('courts: @requires on x selects a field with arguments');
});

test.each([
  ['composite ones', 'type T @key(fields: "a { b }", resolvable: false) @key(fields: "id a { c }") { id: ID! }'],
  ['simple ones', 'type T @key(fields: "id", resolvable: false) @key(fields: "id no") { id: ID! no: ID! }'],
  ['on an extension', 'type T @key(fields: "id") { id: ID! } extend type T @key(fields: "no", resolvable: false)'],
  ['of an interface', 'interface T @key(fields: "id") @key(fields: "no", resolvable: false) { id: ID! no: ID! }'],
])('keys of mixed resolvability on one type are refused: %s', (_what, sdl) => {
  expect(compose(sdl)).toThrow('courts: T has resolvable and unresolvable keys');
});

test.each([
  ['what a field requires', 'type T @key(fields: "id") { id: ID! x: Int @requires(fields: "price { amount }") }'],
  ['several keys that resolve', 'extend type T @key(fields: "id") @key(fields: "no") { id: ID! no: ID! }'],
  [
    'several that do not',
    'type T @key(fields: "id", resolvable: false) @key(fields: "no", resolvable: false) { id: ID! }',
  ],
  [
    'one kind on each type',
    'type T @key(fields: "id") { id: ID! } type U @key(fields: "id", resolvable: false) { id: ID! }',
  ],
])('%s is composed', (_what, sdl) => {
  expect(compose(sdl)).not.toThrow();
});
