import fc from 'fast-check';
import { z } from 'zod';
import type { FieldMeta } from '../../subgraphs/kit/command-fields.ts';

/** Values that a field of a given name may have, most of them good; a field that is not named here gets what its shape says. */
export type Likely = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** An input of a command, from the shape that the command itself declares: mostly acceptable, not always. */
export function arbitraryInput(shape: z.ZodObject, likely: Likely): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(shape.shape).map(([name, field]) => [
    name,
    likely[name] ?? arbitraryField(field as z.ZodType, likely),
  ]);
  return fc.record(Object.fromEntries(fields));
}

function arbitraryField(field: z.ZodType, likely: Likely): fc.Arbitrary<unknown> {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodDefault) {
    return fc.option(arbitraryField(field.unwrap() as z.ZodType, likely), { nil: undefined });
  }
  if (field instanceof z.ZodArray) {
    return fc.array(arbitraryField(field.element as z.ZodType, likely), { maxLength: 3 });
  }
  if (field instanceof z.ZodObject) return arbitraryInput(field, likely);
  if (field instanceof z.ZodBoolean) return fc.boolean();
  if (field instanceof z.ZodNumber) return fc.integer({ min: 0, max: 3 });
  if (field instanceof z.ZodEnum) return fc.constantFrom(...field.options);
  const { graphql } = field.meta() as unknown as FieldMeta;
  if (graphql === 'Date') return fc.constantFrom('2026-11-20', '2027-03-31', '2099-01-01');
  if (graphql === 'ID') return fc.uuid();
  return likelyText;
}

const likelyText = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('情况属实，已研究。', '请在月底前说明进展。', '同意。') },
  { weight: 1, arbitrary: fc.constantFrom('', '（2026）内0102民初123号案件久拖不决。') },
);
