import type { OneSuggestionQuery } from './operations.generated.ts';

/** A micro-suggestion as its page shows it. */
export type ShownSuggestion = NonNullable<OneSuggestionQuery['microSuggestion']>;
