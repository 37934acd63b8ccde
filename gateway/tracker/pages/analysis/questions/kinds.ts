import type { Operation } from '#tracker/hub/operation.ts';
import type { FieldName } from './fields.ts';
import {
  addressedUnits,
  commitmentsKept,
  countsOfTheme,
  microSuggestionCounts,
  opinionReportCounts,
  planConversion,
  progressByGroup,
} from './operations.generated.ts';
import { presentAddressedUnits } from './present-addressed-units.ts';
import { presentCounts } from './present-counts.ts';
import { presentCommitments, presentConversion, presentReports, presentSuggestions } from './present-plain-counts.ts';
import { presentProgress } from './present-progress.ts';
import type { Result, Telling } from './result.ts';

/** A kind of question: a known document, what may be chosen for it, and how its answer is told. */
export interface Kind {
  readonly id: KindId;
  readonly fields: readonly FieldName[];
  readonly operation: Operation<unknown, unknown>;
  /** The text of the document, fetched only where it is handed on. */
  readonly text: () => Promise<string>;
  /** Null where nothing is recorded, or nothing was told. */
  readonly present: (data: unknown, telling: Telling) => Result | null;
}

/** What kinds of questions are called in the address. */
export type KindId = 'progress' | 'units' | 'counts' | 'commitments' | 'conversion' | 'suggestions' | 'reports';

interface TypedKind<Data, Variables> extends Omit<Kind, 'operation' | 'present' | 'text'> {
  readonly operation: Operation<Data, Variables>;
  readonly text: () => Promise<{ readonly default: string }>;
  readonly present: (data: Data, telling: Telling) => Result | null;
}

const kind = <Data, Variables>({ text, ...told }: TypedKind<Data, Variables>): Kind => ({
  ...(told as unknown as Omit<Kind, 'text'>),
  text: async () => (await text()).default,
});

/** The kinds of questions, as they are offered. */
export const kinds: readonly Kind[] = [
  kind({
    id: 'progress',
    fields: ['by', 'years', 'themeId', 'partner', 'unitId', 'bodies', 'statuses', 'outcomes'],
    operation: progressByGroup,
    text: () => import('./progress-by-group.graphql?raw'),
    present: presentProgress,
  }),
  kind({
    id: 'units',
    fields: ['themeCode', 'years', 'fromBodies'],
    operation: addressedUnits,
    text: () => import('./addressed-units.graphql?raw'),
    present: presentAddressedUnits,
  }),
  kind({
    id: 'counts',
    fields: ['themeOfCounts', 'measure', 'quarters', 'divisions'],
    operation: countsOfTheme,
    text: () => import('./counts-of-theme.graphql?raw'),
    present: presentCounts,
  }),
  kind({
    id: 'commitments',
    fields: ['body', 'dueUntil'],
    operation: commitmentsKept,
    text: () => import('./commitments-kept.graphql?raw'),
    present: presentCommitments,
  }),
  kind({
    id: 'conversion',
    fields: [],
    operation: planConversion,
    text: () => import('./plan-conversion.graphql?raw'),
    present: presentConversion,
  }),
  kind({
    id: 'suggestions',
    fields: ['suggestionsBy', 'subjects', 'suggestionStatuses', 'divisions', 'since', 'until'],
    operation: microSuggestionCounts,
    text: () => import('./micro-suggestion-counts.graphql?raw'),
    present: presentSuggestions,
  }),
  kind({
    id: 'reports',
    fields: ['reportsBy', 'subjects', 'levels', 'reportStatuses', 'since', 'until'],
    operation: opinionReportCounts,
    text: () => import('./opinion-report-counts.graphql?raw'),
    present: presentReports,
  }),
];

/** The kind of a name in the address. */
export const kindOf = (id: string | undefined): Kind | undefined => kinds.find((one) => one.id === id);
