import { sampleId } from '#kit';
import {
  type SuggestionSubject,
  submitterKinds,
  suggestionSubjects,
} from '../../platform/suggestions/suggestion-words.ts';
import { gramsOf, textKey } from '../../platform/suggestions/text-likeness.ts';
import { daysAfter, spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { reportedOn } from '../published.ts';
import { suggestionTexts } from '../texts/micro-suggestions.ts';
import { sampleCell } from './organisation.ts';
import type { SamplePlace } from './work-places.ts';
import { openPlaceOn } from './work-places.ts';

/** Received by the day of the published report, as published, and since then (sample assumption). */
const publishedSuggestions = 3_164;
const laterSuggestions = 2_036;

/** How many suggestions the sample has. */
export const allSuggestions = publishedSuggestions + laterSuggestions;

export const suggestionIdAt = (index: number): string => sampleId('micro-suggestion', index);

/** The day on which the suggestion at an index was voiced. */
export const voicedOnAt = (index: number): string =>
  index < publishedSuggestions
    ? spread('2022-04-01', reportedOn, index, publishedSuggestions)
    : spread(daysAfter(reportedOn, 1), '2026-11-20', index - publishedSuggestions, laterSuggestions);

/** What the suggestion at an index is about. */
export const subjectAt = (index: number): SuggestionSubject =>
  suggestionSubjects[(index * 5) % suggestionSubjects.length] as SuggestionSubject;

function textAt(index: number, { region, hostName }: SamplePlace): string {
  const { matters, asks } = suggestionTexts[subjectAt(index)];
  const place = Math.floor(index / suggestionSubjects.length);
  const division = sampleCell.divisions.find(({ code }) => code === region)?.zh ?? '';
  const matter = matters[place % matters.length];
  const ask = asks[(place + Math.floor(place / matters.length)) % asks.length];
  return `${division}${hostName.replace(division, '')}周边反映：${matter}，建议${ask}。`;
}

/** How far a suggestion has come: the first of every so many went on, some of those were told back (sample assumption). */
export const isTakenUp = (index: number): boolean => index % 7 === 0;
export const isToldBack = (index: number): boolean => index % 35 === 0;
const isSetAside = (index: number): boolean => index % 23 === 5;

function statusAt(index: number) {
  if (isToldBack(index)) return 'ANSWERED_BACK' as const;
  if (isTakenUp(index)) return 'TAKEN_UP' as const;
  return isSetAside(index) ? ('NOT_TAKEN_UP' as const) : ('RECEIVED' as const);
}

/** The sample's micro-suggestions, in the order in which they were voiced. */
export const sampleMicroSuggestions = () => {
  const numbers = new Map<string, number>();
  return Array.from({ length: allSuggestions }, (_, index) => {
    const voicedOn = voicedOnAt(index);
    const year = voicedOn.slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const place = openPlaceOn(voicedOn, index);
    const text = textAt(index, place);
    const status = statusAt(index);
    return {
      ...livingMarks(voicedOn),
      id: suggestionIdAt(index),
      no: `呼协微〔${year}〕${String(number).padStart(5, '0')}号`,
      ...{ placeId: place.id, region: place.region, voicedOn, text, status },
      subject: subjectAt(index),
      submitterKind: submitterKinds[(index * 7) % submitterKinds.length] as never,
      textKey: textKey(text),
      grams: gramsOf(text),
      sheetId: null,
      duplicateOfId: null,
      reason: status === 'NOT_TAKEN_UP' ? '所提事项已在办理中，不再另行转办。' : null,
      answer: status === 'ANSWERED_BACK' ? '所提建议已转有关单位研究办理，办理情况已告知站(室)。' : null,
      answeredOn: status === 'ANSWERED_BACK' ? daysAfter(voicedOn, 120) : null,
    };
  });
};
