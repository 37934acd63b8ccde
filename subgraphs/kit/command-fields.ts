import { z } from 'zod';
import { documentNumber } from './document-number.ts';
import { freeText } from './free-text.ts';

/** How a field of a command's input is told to the world: its words, and its GraphQL type where zod does not say it. */
export interface FieldMeta {
  readonly zh: string;
  readonly en: string;
  readonly graphql?: 'Date' | 'ID';
  /** Name of the published enum that it is one of. */
  readonly choice?: string;
  /** Name of the GraphQL input type of an object. */
  readonly type?: string;
}

const told = <Shape extends z.ZodType>(shape: Shape, meta: FieldMeta): Shape => shape.meta({ ...meta }) as Shape;

/** For a step that needs nothing but the record. */
export const nothing = z.object({});

/** A text that an officer writes; case numbers, secrecy marks and personal numbers are refused. */
export const textField = (zh: string, en: string, longest = 2_000) => told(freeText(longest), { zh, en });

/** A text that is checked by who takes it in, such as a cell of a sheet. */
export const plainField = (zh: string, en: string, longest: number) => told(z.string().max(longest), { zh, en });

/** 文号 */
export const documentNoField = (zh: string, en: string) => told(documentNumber, { zh, en });

/** A day, `2023-08-12`. */
export const dayField = (zh: string, en: string) => told(z.iso.date(), { zh, en, graphql: 'Date' });

/** The identifier of another record. */
export const referenceField = (zh: string, en: string) => told(z.uuid(), { zh, en, graphql: 'ID' });

/** One of the values of a published enum. */
export const choiceField = <const Value extends string>(
  choice: string,
  values: readonly Value[],
  zh: string,
  en: string,
) => told(z.enum(values), { zh, en, choice });

/** Yes or no. */
export const yesNoField = (zh: string, en: string) => told(z.boolean(), { zh, en });

/** A whole number from 1. */
export const numberField = (zh: string, en: string) => told(z.number().int().positive(), { zh, en });

/** A short code of a given form. */
export const codeField = (form: RegExp, zh: string, en: string) => told(z.string().regex(form), { zh, en });

/** A list, at least one entry long unless told otherwise. */
export const listField = <Entry extends z.ZodType>(
  entry: Entry,
  zh: string,
  en: string,
  { least = 0, most = 50 }: { readonly least?: number; readonly most?: number } = {},
) => told(z.array(entry).min(least).max(most), { zh, en });

/** Several fields together, as the GraphQL input type of that name. */
export const groupField = <Shape extends z.ZodRawShape>(type: string, zh: string, en: string, shape: Shape) =>
  told(z.object(shape), { zh, en, type });
