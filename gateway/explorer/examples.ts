import acknowledgeHandling from './examples/acknowledge-handling.graphql?raw';
import agreements from './examples/agreements.graphql?raw';
import commitmentsDue from './examples/commitments-due.graphql?raw';
import countsByDivision from './examples/counts-by-division.graphql?raw';
import decideOnSavedQuery from './examples/decide-on-saved-query.graphql?raw';
import judicialRecommendations from './examples/judicial-recommendations.graphql?raw';
import proposalsByFilter from './examples/proposals-by-filter.graphql?raw';
import replyClasses from './examples/reply-classes.graphql?raw';
import savedQueries from './examples/saved-queries.graphql?raw';
import submitSavedQuery from './examples/submit-saved-query.graphql?raw';
import supervisionProgress from './examples/supervision-progress.graphql?raw';
import themeOfTheYear from './examples/theme-of-the-year.graphql?raw';
import wayOfAProposal from './examples/way-of-a-proposal.graphql?raw';
import whatIsOnUs from './examples/what-is-on-us.graphql?raw';
import whatIsOpenToUs from './examples/what-is-open-to-us.graphql?raw';

/** A ready query with its title in both languages: the first two lines of its file. */
export interface Example {
  readonly zh: string;
  readonly en: string;
  readonly query: string;
}

/** The ready queries, the first one shown at first. */
export const examples: readonly Example[] = [
  themeOfTheYear,
  supervisionProgress,
  wayOfAProposal,
  whatIsOnUs,
  commitmentsDue,
  proposalsByFilter,
  countsByDivision,
  agreements,
  whatIsOpenToUs,
  judicialRecommendations,
  replyClasses,
  savedQueries,
  submitSavedQuery,
  decideOnSavedQuery,
  acknowledgeHandling,
].map((query) => {
  const [zh = '', en = ''] = query.split('\n').map((line) => line.replace(/^# /, ''));
  return { zh, en, query };
});
