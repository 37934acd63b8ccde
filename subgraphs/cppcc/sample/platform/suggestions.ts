import { submitterKinds, suggestionSubjects } from '../../platform/suggestions/suggestion-words.ts';
import { gramsOf, textKey } from '../../platform/suggestions/text-likeness.ts';
import { daysAfter } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { suggestionTexts } from '../texts/micro-suggestions.ts';
import { sampleCell } from './organisation.ts';
import { isLinkedOn, toldBackOn } from './provenance.ts';
import { allSuggestions, isTakenUp, subjectAt, suggestionIdAt, voicedOnAt } from './suggestion-plan.ts';
import type { SamplePlace } from './work-places.ts';
import { openPlaceOn } from './work-places.ts';

function textAt(index: number, { region, hostName }: SamplePlace): string {
  const { matters, asks } = suggestionTexts[subjectAt(index)];
  const place = Math.floor(index / suggestionSubjects.length);
  const division = sampleCell.divisions.find(({ code }) => code === region)?.zh ?? '';
  const matter = matters[place % matters.length];
  const ask = asks[(place + Math.floor(place / matters.length)) % asks.length];
  return `${division}${hostName.replace(division, '')}周边反映：${matter}，建议${ask}。`;
}

/** The day a suggestion was told back: once its matter was looked back on; some that went no further, after a while. */
const answeredOnAt = (index: number): string | null => {
  if (isLinkedOn(index)) return toldBackOn(index);
  return index % 35 === 0 ? daysAfter(voicedOnAt(index), 120) : null;
};

const isSetAside = (index: number): boolean => index % 23 === 5;

function statusAt(index: number) {
  if (answeredOnAt(index)) return 'ANSWERED_BACK' as const;
  if (isTakenUp(index)) return 'TAKEN_UP' as const;
  return isSetAside(index) ? ('NOT_TAKEN_UP' as const) : ('RECEIVED' as const);
}

const answerAt = (index: number): string =>
  isLinkedOn(index)
    ? '所提建议已形成监督建议并经承办单位答复，回头看情况已告知站(室)。'
    : '所提建议已转有关单位研究办理，办理情况已告知站(室)。';

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
      answer: status === 'ANSWERED_BACK' ? answerAt(index) : null,
      answeredOn: answeredOnAt(index),
    };
  });
};
