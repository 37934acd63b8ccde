import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words as shared } from '../words.ts';
import type { SuggestionListQuery } from './operations.generated.ts';
import { words } from './words.ts';

/** A micro-suggestion as lists show it. */
export type ListedSuggestion = NonNullable<SuggestionListQuery['microSuggestions']>['nodes'][number];

/** Micro-suggestions, where each stands, and what the work place was told. */
export function SuggestionTable({ suggestions }: { readonly suggestions: readonly ListedSuggestion[] }) {
  const told = useWords(words);
  const { no, status } = useWords(shared);
  const enumWord = useEnumWord();
  return (
    <WideTable label={told.title} head={[no, told.voicedOn, told.place, told.subject, told.text, status, told.result]}>
      {suggestions.map((suggestion) => (
        <Table.Tr key={suggestion.id}>
          <Table.Td>
            <Anchor component={Link} to={`/platform/suggestions/${suggestion.id}`} className="platform-no">
              {suggestion.no}
            </Anchor>
          </Table.Td>
          <Table.Td>
            <time dateTime={suggestion.voicedOn}>{suggestion.voicedOn}</time>
          </Table.Td>
          <Table.Td>
            {suggestion.place && (
              <Anchor component={Link} to={`/platform/places/${suggestion.place.id}`}>
                {suggestion.place.name}
              </Anchor>
            )}
          </Table.Td>
          <Table.Td>{enumWord('SuggestionSubject', suggestion.subject)}</Table.Td>
          <Table.Td className="platform-prose">{suggestion.text ?? <Text c="dimmed">{told.closedText}</Text>}</Table.Td>
          <Table.Td>
            <StatusBadge of="MicroSuggestionStatus" value={suggestion.status} />
          </Table.Td>
          <Table.Td>
            {suggestion.answer}
            {suggestion.answeredOn && (
              <Text size="xs" c="dimmed">
                <time dateTime={suggestion.answeredOn}>{suggestion.answeredOn}</time>
              </Text>
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}
