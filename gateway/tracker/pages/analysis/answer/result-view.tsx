import { Group, List, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Source } from '#tracker/hub/answer.ts';
import { Loading } from '#tracker/parts/answered.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { Freshness } from '#tracker/parts/freshness.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { ExportButtons } from '../export/export-buttons.tsx';
import type { Choices } from '../questions/choices.ts';
import type { Question } from '../questions/question.ts';
import type { Result } from '../questions/result.ts';
import { SaveQuestion } from '../saved/save-question.tsx';
import { OpenInExplorer } from './open-in-explorer.tsx';
import { ResultTable } from './result-table.tsx';
import { useToldAnswer } from './told-answer.ts';
import { words } from './words.ts';

const ResultChart = lazy(async () => ({ default: (await import('./result-chart.tsx')).ResultChart }));

interface Props {
  readonly question: Question;
  readonly result: Result;
  readonly sources: readonly Source[];
  readonly choices: Choices;
}

/** An answer: its table, what must be known to read it, a chart, and what one may do with it. */
export function ResultView({ question, result, sources, choices }: Props) {
  const told = useToldAnswer(question, result, sources, choices);
  const { answer, chart, purposeNote, withheldFields } = useWords(words);
  const { withheld = [], notes = [] } = result;
  return (
    <Stack>
      <Section
        title={answer}
        actions={
          <Group gap="xs">
            <ExportButtons question={question} told={told} />
            <OpenInExplorer question={question} />
            <SaveQuestion question={question} />
          </Group>
        }
      >
        <Stack gap="sm">
          <Facts facts={told.facts} />
          <ResultTable title={told.title} result={result} />
          {notes.length > 0 && (
            <List size="sm" listStyleType="none">
              {notes.map((note) => (
                <List.Item key={note}>{note}</List.Item>
              ))}
            </List>
          )}
          {withheld.length > 0 && <WithheldNote withheld={withheld} fieldWords={withheldFields} />}
          <Text size="sm" c="dimmed">
            {purposeNote}
          </Text>
          {result.sources && <Freshness sources={result.sources} />}
        </Stack>
      </Section>
      {result.drawn.length > 0 && (
        <Section title={chart}>
          <Suspense fallback={<Loading />}>
            <ResultChart title={told.title} result={result} />
          </Suspense>
        </Section>
      )}
    </Stack>
  );
}
