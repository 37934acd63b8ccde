import { type EnumName, useEnumWord, useWords } from '#tracker/words/language-context.ts';
import type { TimelineKind } from './operations.generated.ts';
import { words } from './proposal-words.ts';

/** Of which enum the addition of an entry is a value, by the kind of the entry; of the others it is text. */
const enums: Partial<Record<TimelineKind, EnumName>> = {
  ASSIGNED: 'AssignmentRole',
  REPLIED: 'NormalisedOutcome',
  EVALUATED: 'Satisfaction',
  VERIFIED: 'VerifiedResult',
  ENDED: 'SupervisionProposalStatus',
};

/** Says what is added to an entry of the timeline. */
export function useAboutEntry(): (kind: TimelineKind, about: string) => string {
  const enumWord = useEnumWord();
  const { instrumentKinds } = useWords(words);
  return (kind, about) => {
    const name = enums[kind];
    if (name) return enumWord(name, about);
    return (instrumentKinds as Readonly<Record<string, string>>)[about] ?? about;
  };
}
