import { Arg, type ClassType, Ctx, Directive, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Command } from '../define-command.ts';
import { show } from '../find-visible.ts';
import { runCommand } from '../write-path/run-command.ts';
import { capitalised } from './capitalised.ts';
import { inputOfCommand } from './input-of-command.ts';
import { words } from './words.ts';

/** The record that mutations are about: its GraphQL name and type. */
export interface MutatedRecord {
  readonly name: string;
  readonly type: ClassType;
  readonly zh: string;
  readonly en: string;
  /** A body's name that stands between verb and noun, where every body has the same records. */
  readonly body?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds the commands of rows of every kind
type AnyCommand = Command<any, any, any>;

/**
 * A resolver with one mutation per command: `<verb>[<Body>]<Noun>(input: <Verb><Noun>Input!): <Verb><Noun>Payload`.
 * The verb is that of the command's name, `supervision-proposal:carry-over` gives `carryOverSupervisionProposal`.
 */
export function mutationsOf(record: MutatedRecord, commands: readonly AnyCommand[]): ClassType {
  class CommandResolver {}
  for (const command of commands) if (!command.isReaction) addMutation(CommandResolver, record, command);
  Resolver()(CommandResolver);
  return CommandResolver;
}

function addMutation(resolver: ClassType, record: MutatedRecord, command: AnyCommand): void {
  const verb = verbOf(command.name);
  const name = `${capitalised(verb)}${record.name}`;
  const Input = inputOfCommand(`${name}Input`, command.zh, command.en, command.input, command.make !== undefined);
  const Payload = payloadOf(name, record, command.zh);
  const field = lower(record.name);
  const [method, prototype] = [`${verb}${record.body ?? ''}${record.name}`, resolver.prototype as object];
  Object.defineProperty(prototype, method, {
    value: async (input: object, context: Context) => ({ [field]: await shownAfter(context, command, input) }),
  });
  const { zh, en } = command;
  Arg('input', () => Input, { description: words(`${zh}的内容。`, `What is needed to: ${en}.`) })(prototype, method, 0);
  Ctx()(prototype, method, 1);
  const description = words(`${zh}。`, `${en.charAt(0).toUpperCase()}${en.slice(1)}.`);
  Mutation(() => Payload, { nullable: true, description })(prototype, method, {});
}

/** Takes a step and shows what it has come to; of a copy of another body's record what a query would show of it. */
async function shownAfter(context: Context, command: AnyCommand, input: object): Promise<object | undefined> {
  const row: object = await runCommand(context, command, input);
  if (!command.policy.copies) return row;
  const [shown] = await show<object>(context, command.policy, [{ ...row }]);
  return shown;
}

function payloadOf(name: string, { name: noun, type, zh, en, body }: MutatedRecord, done: string): ClassType {
  class CommandPayload {}
  ObjectType(`${name}Payload`, {
    description: words(`${done}的结果。`, `What the ${en} has come to.`),
    simpleResolvers: true,
  })(CommandPayload);
  if (body) Directive('@shareable')(CommandPayload);
  Field(() => type, { description: words(`之后的${zh}。`, `The ${en} afterwards.`) })(
    CommandPayload.prototype,
    lower(noun),
  );
  return CommandPayload;
}

/** `supervision-proposal:carry-over` → `carryOver`. */
const verbOf = (name: string): string => lower(capitalised(name.slice(name.indexOf(':') + 1)));

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
