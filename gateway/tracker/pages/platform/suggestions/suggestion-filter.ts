import type { SuggestionListQueryVariables } from './operations.generated.ts';

/** What micro-suggestions can be chosen by, as it stands in the address. */
export const suggestionFilterNames = ['division', 'place', 'subject', 'status', 'since', 'until'] as const;

/** The conditions as they stand in the address; an empty one was not chosen. */
export type ChosenSuggestions = Readonly<Record<(typeof suggestionFilterNames)[number], string>>;

type Filter = NonNullable<SuggestionListQueryVariables['filter']>;

/** The conditions as the hub takes them; only what was chosen is asked for. */
export const suggestionFilterOf = ({ division, place, subject, status, since, until }: ChosenSuggestions): Filter => ({
  ...(division && { divisions: [division] }),
  ...(place && { placeId: place }),
  ...(subject && { subjects: [subject] as Filter['subjects'] }),
  ...(status && { statuses: [status] as Filter['statuses'] }),
  ...(since && { since }),
  ...(until && { until }),
});
