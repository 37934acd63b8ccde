import type { ComponentType } from 'react';
import type { EnumName, EnumWord } from '#tracker/words/language-context.ts';
import type { FieldLabel } from './field-words.ts';
import type { Matter } from './matter.ts';

/** How a field may be asked. */
export type FieldKindName =
  | 'text'
  | 'line'
  | 'documentNo'
  | 'pastDay'
  | 'statement'
  | 'choice'
  | 'agreement'
  | 'unit'
  | 'campaign'
  | 'proposal'
  | 'evidence'
  | 'proposals'
  | 'points'
  | 'replyClass'
  | 'answers'
  | 'commitments'
  | 'assignments'
  | 'chaseLetter'
  | 'found';

/** A field of a form: its name in the input of the step, and how it is asked. */
export interface Field<Name extends string = string> {
  readonly name: Name;
  readonly kind: FieldKindName;
  /** What it is called, if not as its name says. */
  readonly label?: FieldLabel;
  readonly isOptional?: boolean;
  /** The most characters that the hub takes. */
  readonly longest?: number;
  /** The enum of the contract that a choice is of. */
  readonly of?: EnumName;
}

/** What a control is given. */
export interface ControlProps<Value> {
  readonly field: Field;
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** What is needed to say a value in words. */
export interface Telling {
  readonly field: Field;
  readonly matter: Matter;
  readonly enumWord: EnumWord;
}

/** A kind of field: what stands in it first, how it is asked, how it is told, and what it adds to the input. */
export interface FieldKind<Value> {
  readonly first: (field: Field, matter: Matter) => Value;
  readonly Control: ComponentType<ControlProps<Value>>;
  /** The value in lines of words. */
  readonly lines: (value: Value, telling: Telling) => readonly string[];
  readonly toInput: (value: Value, field: Field) => Readonly<Record<string, unknown>>;
}

/** What a field with one value adds to the input: nothing where an optional one is empty. */
export const plainInput = (value: unknown, { name, isOptional }: Field): Readonly<Record<string, unknown>> =>
  isOptional && value === '' ? {} : { [name]: value };
