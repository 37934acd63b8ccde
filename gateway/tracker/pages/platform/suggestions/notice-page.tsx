import { Anchor, Button, Group, List, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { today, useFormat } from '#tracker/words/use-format.ts';
import { words as shared } from '../words.ts';
import { oneSuggestion } from './operations.generated.ts';
import type { ShownSuggestion } from './shown-suggestion.ts';
import { words } from './words.ts';

/** The notice of what became of a suggestion, to be printed on A4 for the work place. */
export function NoticePage() {
  const { id = '' } = useParams();
  const { notice, notAnswered, toSuggestion } = useWords(words);
  const { print, notFound } = useWords(shared);
  useEffect(() => {
    document.title = notice;
  }, [notice]);
  return (
    <Answered answer={useAnswer(oneSuggestion, { id })}>
      {({ microSuggestion }) => (
        <article className="platform-notice">
          <Group justify="space-between" className="no-print">
            <Anchor component={Link} to={`/platform/suggestions/${id}`} size="sm">
              {toSuggestion}
            </Anchor>
            {microSuggestion?.answeredOn && <Button onClick={() => window.print()}>{print}</Button>}
          </Group>
          <Title order={1} size="h2">
            {notice}
          </Title>
          {microSuggestion?.answeredOn ? (
            <Notice suggestion={microSuggestion} />
          ) : (
            <Empty>{microSuggestion ? notAnswered : notFound}</Empty>
          )}
        </article>
      )}
    </Answered>
  );
}

function Notice({ suggestion }: { readonly suggestion: ShownSuggestion }) {
  const told = useWords(words);
  const { no } = useWords(shared);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { place, answeredOn, reason } = suggestion;
  const lines: readonly (readonly [name: string, value: ReactNode])[] = [
    [no, suggestion.no],
    [told.voicedOn, format.day(suggestion.voicedOn)],
    [told.subject, enumWord('SuggestionSubject', suggestion.subject)],
    [told.text, suggestion.text ?? told.closedText],
    [told.became, <Became key="became" suggestion={suggestion} />],
    ...(reason ? [[told.reason, reason] as const] : []),
    [told.answer, suggestion.answer],
    [told.answeredOn, answeredOn && format.day(answeredOn)],
  ];
  return (
    <>
      <Text>{told.noticeTo(place?.name ?? '')}</Text>
      <Text mb="md">{told.noticeLead}</Text>
      <Table withTableBorder={true} withColumnBorders={true} variant="vertical" aria-label={told.notice}>
        <Table.Tbody>
          {lines.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" mt="md" ta="end">
        {told.printedOn} {format.day(today())}
        {suggestion.isSample && ` · ${told.sampleNote}`}
      </Text>
    </>
  );
}

/** What a suggestion went on to; that the place was told is the notice itself. */
function Became({ suggestion: { id, provenance } }: { readonly suggestion: ShownSuggestion }) {
  const { becameNothing } = useWords(words);
  const enumWord = useEnumWord();
  const onward = (provenance?.nodes ?? []).filter((node) => node.id !== id);
  if (onward.length === 0) return becameNothing;
  return (
    <List listStyleType="none" size="sm">
      {onward.map(({ kind, id: key, no, title }) => (
        <List.Item key={`${kind} ${key}`}>
          {enumWord('ProvenanceKind', kind)} {no} {title}
        </List.Item>
      ))}
    </List>
  );
}
