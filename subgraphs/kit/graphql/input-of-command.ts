import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import type { FieldMeta } from '../command-fields.ts';
import { CommandTargetInput, NewcomerInput } from './command-target.input.ts';
import { publishedEnum } from './enums.ts';
import { DateScalar } from './scalars.ts';
import { words } from './words.ts';

const groups = new Map<string, ClassType>();

/** The GraphQL input type of a command: its target, and the fields of its zod shape under their own words. */
export function inputOfCommand(name: string, zh: string, en: string, shape: z.ZodObject, isNew: boolean): ClassType {
  class CommandInput extends (isNew ? NewcomerInput : CommandTargetInput) {}
  InputType(name, { description: words(`${zh}所需内容。`, `What is needed to: ${en}.`) })(CommandInput);
  addFields(CommandInput, shape);
  return CommandInput;
}

function addFields(input: ClassType, { shape }: z.ZodObject): void {
  for (const [name, field] of Object.entries(shape)) {
    const { zh, en } = metaOf(field as z.ZodType);
    const { inner, isOptional } = unwrap(field as z.ZodType);
    const type = typeOf(inner);
    const options = { description: words(`${zh}。`, `${en}.`), ...(isOptional && { nullable: true }) };
    Field((isList(inner) ? () => [type()] : type) as never, options)(input.prototype, name);
  }
}

const isList = (field: z.ZodType): boolean => field instanceof z.ZodArray;

/** What stands inside `optional`, `nullable` and the like, and whether any of them does. */
function unwrap(field: z.ZodType): { inner: z.ZodType; isOptional: boolean } {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodDefault) {
    return { inner: unwrap(field.unwrap() as z.ZodType).inner, isOptional: true };
  }
  return { inner: field, isOptional: false };
}

function metaOf(field: z.ZodType): FieldMeta {
  const meta = (field.meta() ?? unwrap(field).inner.meta()) as FieldMeta | undefined;
  if (!meta) throw new Error('a field of a command is not described; use the functions of command-fields.ts');
  return meta;
}

/** The GraphQL type of a field, asked for when the schema is built: by then every enum is published. */
function typeOf(field: z.ZodType): () => unknown {
  if (field instanceof z.ZodArray) return typeOf(field.element as z.ZodType);
  if (field instanceof z.ZodBoolean) return () => Boolean;
  if (field instanceof z.ZodNumber) return () => Int;
  const { graphql, choice, type, zh, en } = metaOf(field);
  if (choice) return () => publishedEnum(choice);
  if (type) {
    const group = groupInput(type, zh, en, field as z.ZodObject);
    return () => group;
  }
  return () => (graphql === 'Date' ? DateScalar : graphql === 'ID' ? ID : String);
}

/** Several commands may have the same group of fields; it becomes one input type. */
function groupInput(type: string, zh: string, en: string, shape: z.ZodObject): ClassType {
  const known = groups.get(type);
  if (known) return known;
  class GroupInput {}
  InputType(type, { description: words(`${zh}。`, `${en}.`) })(GroupInput);
  addFields(GroupInput, shape);
  groups.set(type, GroupInput);
  return GroupInput;
}
