import { type ClassType, Field, ObjectType } from 'type-graphql';
import { sampleWords, words } from '../graphql/words.ts';
import { field, type RecordField } from './record-field.ts';

/** The fields that a record shows; each is a column of its row. */
export type FieldsOf<Row extends object> = Readonly<Partial<Record<keyof Row & string, RecordField>>>;

const everyRecord = {
  id: field.reference('标识', 'Identifier'),
  region: field.division('所在行政区划', 'The division that it is of'),
  version: field.count('版本，操作时须带上', 'Version; commands must name it'),
  recordedAt: field.instant(
    '登记时间；事实发生的日期另有一栏',
    'When the hub learnt of it; when it held is a field of its own',
  ),
  isSample: { ...field.yesNo('', ''), description: sampleWords },
};

/** The GraphQL object type of a kind of record: what stands in the table, and what every record has. */
export function recordType<Row extends object>(
  name: string,
  zh: string,
  en: string,
  fields: FieldsOf<Row>,
): ClassType<Row> {
  const RecordType = class {} as ClassType<Row>;
  ObjectType(name, { description: words(`${zh}。`, `${en}.`), simpleResolvers: true })(RecordType);
  addFields(RecordType, everyRecord);
  addFields(RecordType, fields as Readonly<Record<string, RecordField>>);
  return RecordType;
}

/** A GraphQL object type that is no record of its own, such as an entry of a list within one. */
export function partType<Part extends object>(
  name: string,
  zh: string,
  en: string,
  fields: Readonly<Record<keyof Part & string, RecordField>>,
): ClassType<Part> {
  const PartType = class {} as ClassType<Part>;
  ObjectType(name, { description: words(`${zh}。`, `${en}.`), simpleResolvers: true })(PartType);
  addFields(PartType, fields);
  return PartType;
}

function addFields(type: ClassType, fields: Readonly<Record<string, RecordField>>): void {
  for (const [name, { type: given, description, nullable = false }] of Object.entries(fields)) {
    Field(given as never, { description, nullable })(type.prototype as object, name);
  }
}
