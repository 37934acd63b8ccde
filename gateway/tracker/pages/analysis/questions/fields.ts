import { enumWords } from '#tracker/words/enum-words.generated.ts';
import type { EnumName } from '#tracker/words/language-context.ts';
import type { Choices, Option } from './choices.ts';

/** How one part of a question is chosen, and which variables of the document it gives. */
export interface Field {
  readonly control: 'select' | 'checks' | 'day';
  readonly isRequired?: boolean;
  /** What is chosen as long as nothing else is. */
  readonly initial?: string;
  readonly options: (choices: Choices) => readonly Option[];
  readonly variables: (given: readonly string[]) => Variables;
  /** What variables say was given: the other way round. */
  readonly given: (variables: Variables) => readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

const none: Field['options'] = () => [];

const valuesOf =
  (name: EnumName, isOffered: (value: string) => boolean = () => true): Field['options'] =>
  ({ enumWord }) =>
    Object.keys(enumWords[name])
      .filter(isOffered)
      .map((value) => ({ value, label: enumWord(name, value) }));

/** A field that gives one variable: as words or numbers, one or many. */
const variable = (name: string, isMany: boolean, type: (word: string) => unknown = String) => ({
  variables: (words: readonly string[]): Variables => ({ [name]: isMany ? words.map(type) : type(words[0] ?? '') }),
  given: ({ [name]: value }: Variables): readonly string[] => (value == null ? [] : [value].flat().map(String)),
});
const one = (name: string) => variable(name, false);
const many = (name: string) => variable(name, true);

/** The bodies that count for themes, each with the variable that asks it. */
const countingBodies = {
  courts: 'isCourts',
  discipline: 'isDiscipline',
  procuratorate: 'isProcuratorate',
  justice: 'isJustice',
} as const;

/** A measure is chosen together with the body that counts it: `procuratorate.SUPERVISION_ORDERS`. */
const measure = {
  variables: ([given = '']: readonly string[]): Variables => {
    const [chosen, code] = given.split('.');
    const flags = Object.entries(countingBodies).map(([body, flag]) => [flag, body === chosen]);
    return { measure: code, ...Object.fromEntries(flags) };
  },
  given: (variables: Variables): readonly string[] =>
    Object.entries(countingBodies).flatMap(([body, flag]) =>
      variables[flag] === true ? [`${body}.${variables['measure']}`] : [],
    ),
};

const isOtherThanCppcc = (value: string): boolean => value !== 'CPPCC';

const fieldTable = {
  by: { control: 'select', isRequired: true, initial: 'BODY', options: valuesOf('ProgressDimension'), ...one('by') },
  suggestionsBy: {
    ...{ control: 'select', isRequired: true, initial: 'SUBJECT' },
    ...{ options: valuesOf('MicroSuggestionDimension'), ...one('suggestionsBy') },
  },
  reportsBy: {
    ...{ control: 'select', isRequired: true, initial: 'SUBJECT' },
    ...{ options: valuesOf('OpinionReportDimension'), ...one('reportsBy') },
  },
  years: { control: 'checks', options: ({ years }) => years, ...variable('years', true, Number) },
  themeId: { control: 'select', options: ({ themes }) => themes, ...one('themeId') },
  themeOfCounts: { control: 'select', isRequired: true, options: ({ themes }) => themes, ...one('themeId') },
  themeCode: { control: 'select', options: ({ themeCodes }) => themeCodes, ...one('themeCode') },
  measure: { control: 'select', isRequired: true, options: ({ measures }) => measures, ...measure },
  partner: { control: 'select', options: valuesOf('Body', isOtherThanCppcc), ...one('partner') },
  bodies: { control: 'checks', options: valuesOf('Body'), ...many('bodies') },
  body: { control: 'select', options: valuesOf('Body'), ...one('body') },
  unitId: { control: 'select', options: ({ units }) => units, ...one('unitId') },
  statuses: { control: 'checks', options: valuesOf('HandlingStatus'), ...many('statuses') },
  outcomes: { control: 'checks', options: valuesOf('NormalisedOutcome'), ...many('outcomes') },
  fromBodies: {
    ...{ control: 'select', isRequired: true, initial: '2', ...variable('fromBodies', false, Number) },
    options: () => ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
  },
  quarters: { control: 'checks', options: ({ quarters }) => quarters, ...variable('quarters', true, Number) },
  divisions: { control: 'checks', options: ({ divisions }) => divisions, ...many('divisions') },
  subjects: { control: 'checks', options: valuesOf('SuggestionSubject'), ...many('subjects') },
  suggestionStatuses: {
    ...{ control: 'checks', options: valuesOf('MicroSuggestionStatus'), ...many('suggestionStatuses') },
  },
  reportStatuses: {
    ...{ control: 'checks', options: valuesOf('OpinionReportStatus'), ...many('reportStatuses') },
  },
  levels: { control: 'checks', options: valuesOf('AdoptionLevel'), ...many('levels') },
  dueUntil: { control: 'day', options: none, ...one('dueUntil') },
  since: { control: 'day', options: none, ...one('since') },
  until: { control: 'day', options: none, ...one('until') },
} as const satisfies Readonly<Record<string, Field>>;

/** The name of a field, which is its name in the address too. */
export type FieldName = keyof typeof fieldTable;

/** What may be chosen in questions: a line for each field. */
export const fields: Readonly<Record<FieldName, Field>> = fieldTable;

/** What was chosen for each field of a question, as it stands in the address. */
export type Values = Readonly<Partial<Record<FieldName, readonly string[]>>>;
