import { Anchor, Badge, Group, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words as shared } from '../words.ts';
import { placeOfRecord } from './place-of-record.ts';
import type { ShownSuggestion } from './shown-suggestion.ts';
import { words } from './words.ts';

/** Every record that a suggestion went through, in their order, and where its way is broken. */
export function SuggestionChain({ suggestion: { id, provenance } }: { readonly suggestion: ShownSuggestion }) {
  const told = useWords(words);
  const { notShown } = useWords(shared);
  const enumWord = useEnumWord();
  if (!provenance) {
    return (
      <Section title={told.chain}>
        <Empty>{notShown}</Empty>
      </Section>
    );
  }
  const { nodes, gaps, isComplete } = provenance;
  return (
    <Section title={told.chain} note={isComplete ? told.chainNote : told.chainPart}>
      <List type="ordered" listStyleType="none" spacing="sm" className="platform-chain">
        {nodes.map((node) => (
          <List.Item key={`${node.kind} ${node.id}`}>
            <ChainStep node={node} isSelf={node.kind === 'MICRO_SUGGESTION' && node.id === id} />
          </List.Item>
        ))}
      </List>
      {gaps && gaps.length > 0 && (
        <List mt="md" size="sm" listStyleType="none" spacing={4} aria-label={told.gaps}>
          {gaps.map(({ id: gapId, gap, kind, no }) => (
            <List.Item key={gapId}>
              <Badge color="orange">{enumWord('ProvenanceGap', gap)}</Badge> {enumWord('ProvenanceKind', kind)} {no}
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

type Node = NonNullable<ShownSuggestion['provenance']>['nodes'][number];

function ChainStep({ node: { kind, id, no, title, day }, isSelf }: { readonly node: Node; readonly isSelf: boolean }) {
  const { thisOne, closedStep } = useWords(words);
  const enumWord = useEnumWord();
  const place = isSelf ? undefined : placeOfRecord(kind, id);
  return (
    <>
      <Group gap="xs">
        <Badge color={isSelf ? 'indigo' : 'gray'}>{enumWord('ProvenanceKind', kind)}</Badge>
        {place ? (
          <Anchor component={Link} to={place} size="sm">
            {no ?? title}
          </Anchor>
        ) : (
          <Text size="sm">{no}</Text>
        )}
        {day && (
          <Text size="sm" c="dimmed">
            <time dateTime={day}>{day}</time>
          </Text>
        )}
        {isSelf && (
          <Text size="sm" c="dimmed">
            {thisOne}
          </Text>
        )}
      </Group>
      <Text size="sm" c={title ? 'black' : 'dimmed'} maw="42rem">
        {title ?? closedStep}
      </Text>
    </>
  );
}
