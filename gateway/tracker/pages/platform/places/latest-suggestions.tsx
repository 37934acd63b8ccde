import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words as shared } from '../words.ts';
import type { OneWorkPlaceQuery } from './operations.generated.ts';
import { words } from './words.ts';

interface Props {
  readonly placeId: string;
  readonly suggestions: NonNullable<OneWorkPlaceQuery['workPlace']>['microSuggestions'];
}

/** The latest micro-suggestions of a place, and where they stand. */
export function LatestSuggestions({ placeId, suggestions: { totalCount, nodes, withheld } }: Props) {
  const told = useWords(words);
  const { no, status } = useWords(shared);
  const enumWord = useEnumWord();
  return (
    <Section
      title={told.suggestions}
      note={told.suggestionsOf(totalCount)}
      actions={
        <Anchor component={Link} size="sm" to={`/platform/suggestions?place=${placeId}`}>
          {told.allSuggestions}
        </Anchor>
      }
    >
      <WithheldNote withheld={withheld} />
      {nodes.length === 0 ? (
        <Empty />
      ) : (
        <WideTable label={told.suggestions} head={[told.heldOn, no, told.subject, told.text, status]}>
          {nodes.map((suggestion) => (
            <Table.Tr key={suggestion.id}>
              <Table.Td>
                <time dateTime={suggestion.voicedOn}>{suggestion.voicedOn}</time>
              </Table.Td>
              <Table.Td>
                <Anchor component={Link} to={`/platform/suggestions/${suggestion.id}`}>
                  {suggestion.no}
                </Anchor>
              </Table.Td>
              <Table.Td>{enumWord('SuggestionSubject', suggestion.subject)}</Table.Td>
              <Table.Td className="platform-prose">{suggestion.text}</Table.Td>
              <Table.Td>
                <StatusBadge of="MicroSuggestionStatus" value={suggestion.status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
    </Section>
  );
}
