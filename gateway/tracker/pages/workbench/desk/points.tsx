import { List, Text } from '@mantine/core';
import { Section } from '#tracker/parts/section.tsx';
import { type ToldWithheld, WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { Point } from '../fields/matter.ts';
import { words } from './desk-words.ts';

interface Props {
  readonly points: readonly Point[] | null;
  readonly withheld: readonly ToldWithheld[];
}

/** The problems of a proposal and what is suggested, one to one. */
export function Points({ points, withheld }: Props) {
  const { points: title, problem, suggestion, withheldFields } = useWords(words);
  return (
    <Section title={title}>
      <List type="ordered" spacing="sm">
        {points?.map((point) => (
          <List.Item key={point.problem}>
            <Text size="sm">
              <strong>{problem}</strong> {point.problem}
            </Text>
            <Text size="sm">
              <strong>{suggestion}</strong> {point.suggestion}
            </Text>
          </List.Item>
        ))}
      </List>
      <WithheldNote withheld={withheld} fieldWords={withheldFields} />
    </Section>
  );
}
