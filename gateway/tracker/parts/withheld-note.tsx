import { List, Text } from '@mantine/core';
import { useEnumWord, useWords } from '../words/language-context.ts';
import { words } from './words.ts';

/** Why a field is closed, as the hub says it. */
export interface ToldWithheld {
  readonly field: string;
  readonly reason: string;
  readonly basis: string;
  readonly agreementNo?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly reviewOn?: string | null | undefined;
}

interface Props {
  readonly withheld: readonly ToldWithheld[];
  /** What the fields are called on this page; without it, they are not named one by one. */
  readonly fieldWords?: Readonly<Record<string, string>>;
}

/** What is withheld: which fields, why, by whose rule, since when and until when. Nothing when all is open. */
export function WithheldNote({ withheld, fieldWords = {} }: Props) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  if (withheld.length === 0) return null;
  const groups = Map.groupBy(withheld, ({ reason, basis, agreementNo, since, reviewOn }) =>
    JSON.stringify([reason, basis, agreementNo, since, reviewOn]),
  );
  return (
    <List size="sm" c="dimmed" listStyleType="none" aria-label={told.withheld}>
      {[...groups].map(([key, fields]) => {
        const [{ reason, basis, agreementNo, since, reviewOn }] = fields as [ToldWithheld];
        const names = fields.map(({ field }) => fieldWords[field]).filter((name) => name !== undefined);
        return (
          <List.Item key={key}>
            <Text span={true} inherit={true} fw={500}>
              {names.length > 0 ? told.withheldFields(names.join(told.comma)) : told.withheld}
            </Text>{' '}
            {enumWord('WithheldReason', reason)} · {told.basis} {basis}
            {agreementNo && ` · ${told.agreementNo} ${agreementNo}`}
            {since && ` · ${told.since} ${since}`}
            {reviewOn && ` · ${told.reviewOn} ${reviewOn}`}
          </List.Item>
        );
      })}
    </List>
  );
}
