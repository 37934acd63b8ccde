import { linksOn, listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import { caseStory } from '../demonstration/case-story.record.ts';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { microSuggestionCommands, microSuggestionPublication } from './micro-suggestion.commands.ts';
import { MicroSuggestionEntity } from './micro-suggestion.entity.ts';
import { microSuggestionPolicy } from './micro-suggestion.policy.ts';
import { microSuggestion } from './micro-suggestion.record.ts';
import { SimilarSuggestionsResolver } from './similar-suggestions.resolver.ts';
import { suggestionSheetCommands, suggestionSheetPublication } from './suggestion-sheet.commands.ts';
import { SuggestionSheetEntity } from './suggestion-sheet.entity.ts';
import { suggestionSheet } from './suggestion-sheet.record.ts';

/** 微建议: collected at work places one by one or by the sheet, compared, taken up or set aside, told back. */
export const suggestions: Mechanism = {
  entities: [MicroSuggestionEntity, SuggestionSheetEntity],
  resolvers: [
    recordResolver(microSuggestion, {
      place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' },
      duplicateOf: { to: microSuggestion, by: 'duplicateOfId', zh: '与之相同的微建议', en: 'The one that it repeats' },
    }),
    recordCounts(microSuggestion, {
      SUBJECT: ['subject', '类别', 'subject'],
      DIVISION: ['region', '行政区划', 'division'],
      STATUS: ['status', '状态', 'status'],
    }),
    recordResolver(suggestionSheet),
    listsOn(suggestionSheet.type, {
      suggestions: { of: microSuggestion, by: 'sheetId', zh: '由此登记的微建议', en: 'What was taken in from it' },
    }),
    SimilarSuggestionsResolver,
    linksOn(caseStory, {
      suggestion: { to: microSuggestion, by: 'suggestionId', zh: '所记微建议', en: 'The suggestion that it tells of' },
    }),
    listsOn(workPlace.type, {
      microSuggestions: { of: microSuggestion, by: 'placeId', zh: '收集的微建议', en: 'What was suggested there' },
    }),
    mutationsOf(
      { name: 'MicroSuggestion', type: microSuggestion.type, zh: '微建议', en: 'micro-suggestion' },
      microSuggestionCommands,
    ),
    mutationsOf(
      { name: 'SuggestionSheet', type: suggestionSheet.type, zh: '批量表', en: 'sheet' },
      suggestionSheetCommands,
    ),
  ],
  commands: [...microSuggestionCommands, ...suggestionSheetCommands],
  nouns: [microSuggestionPolicy],
  publications: [microSuggestionPublication, suggestionSheetPublication],
};
