import type { words } from './grant-words.ts';
import type { WholeGrant } from './use-grant.ts';

/** To which rows a grant is narrowed, in words; themes by what they are called. */
export function rowFilterWords(
  { themeIds, years, divisions, recordIds, isPartyOnly }: WholeGrant['rowFilter'],
  themeName: (id: string) => string,
  told: (typeof words)['zh'],
): string {
  const parts = [
    themeIds && told.themes(themeIds.map(themeName).join(told.comma)),
    years && told.years(years.join(told.comma)),
    divisions && told.divisions(divisions.join(told.comma)),
    recordIds && told.records(recordIds.length),
    isPartyOnly && told.party,
  ].filter((part) => typeof part === 'string');
  return parts.join(told.comma) || told.noLimit;
}
