import { sampleId } from '#kit';
import { type SuggestionSubject, suggestionSubjects } from '../../platform/suggestions/suggestion-words.ts';
import { daysAfter, spread } from '../days.ts';
import { reportedOn } from '../published.ts';

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

/** Whether a suggestion went on: the first of every seven did (sample assumption). */
export const isTakenUp = (index: number): boolean => index % 7 === 0;
