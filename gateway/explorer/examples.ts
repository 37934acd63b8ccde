import acknowledgeHandling from './examples/acknowledge-handling.graphql?raw';
import agreements from './examples/agreements.graphql?raw';
import judicialRecommendations from './examples/judicial-recommendations.graphql?raw';
import proposalsByFilter from './examples/proposals-by-filter.graphql?raw';
import themeOfTheYear from './examples/theme-of-the-year.graphql?raw';

/** A ready query with its title in both languages: the first two lines of its file. */
export interface Example {
  readonly zh: string;
  readonly en: string;
  readonly query: string;
}

/** The ready queries, the first one shown at first. */
export const examples: readonly Example[] = [
  themeOfTheYear,
  proposalsByFilter,
  agreements,
  judicialRecommendations,
  acknowledgeHandling,
].map((query) => {
  const [zh = '', en = ''] = query.split('\n').map((line) => line.replace(/^# /, ''));
  return { zh, en, query };
});
