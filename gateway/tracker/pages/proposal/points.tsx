import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words as fieldWords } from './field-words.ts';
import { MissingPart } from './missing-part.tsx';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { ToldProposal, UnitPart } from './told-proposal.ts';

/** Problems and suggestions, each beside what the units answered to it. */
export function Points({ told: { proposal, units } }: { readonly told: ToldProposal }) {
  const { point } = useWords(words);
  const fields = useWords(fieldWords);
  const points = proposal.points ?? [];
  return (
    <Part name="points">
      <Stack>
        {points.length === 0 && proposal.withheld.length === 0 && <Empty />}
        {points.map(({ problem, suggestion }, index) => (
          <Paper key={problem} component="article" className="keep-together">
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              <Stack gap="xs">
                <Title order={3} size="h5">
                  {point.problem(index + 1)}
                </Title>
                <Text size="sm">{problem}</Text>
                <Text size="sm" fw={600}>
                  {point.suggestion}
                </Text>
                <Text size="sm">{suggestion}</Text>
              </Stack>
              <Answers problem={index + 1} units={units} />
            </SimpleGrid>
          </Paper>
        ))}
        <WithheldNote withheld={proposal.withheld.filter(({ field }) => field === 'points')} fieldWords={fields} />
      </Stack>
    </Part>
  );
}

interface AnswersProps {
  /** Which problem, counted from one. */
  readonly problem: number;
  readonly units: readonly UnitPart[];
}

/** What each unit answered to one problem, reply by reply; what is missing for now is said. */
function Answers({ problem, units }: AnswersProps) {
  const { point } = useWords(words);
  const answers = units.flatMap(({ name, handling }) =>
    (handling?.replies ?? []).flatMap(({ id, documentNo, answers: told }) =>
      (told ?? [])
        .filter((answer) => answer.problem === problem)
        .map(({ answer }) => ({ id, from: `${name} ${documentNo}`, answer })),
    ),
  );
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {point.answers}
      </Text>
      {answers.map(({ id, from, answer }) => (
        <div key={id}>
          <Text size="xs" c="dimmed">
            {from}
          </Text>
          <Text size="sm">{answer}</Text>
        </div>
      ))}
      {units.map(
        ({ id, name, missing }) => missing && <MissingPart key={id} who={point.answerOf(name)} why={missing} />,
      )}
      {answers.length === 0 && (
        <Text size="sm" c="dimmed">
          {point.noAnswers}
        </Text>
      )}
    </Stack>
  );
}
