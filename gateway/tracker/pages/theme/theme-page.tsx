import { Stack, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered } from '#tracker/parts/answered.tsx';
import { Freshness } from '#tracker/parts/freshness.tsx';
import { themeOfTheYear } from './operations.generated.ts';

/** The theme of a year; of the latest where no year is named. */
export function ThemePage() {
  const { year } = useParams();
  const answer = useAnswer(themeOfTheYear, { year: year ? Number(year) : null });
  return (
    <Answered answer={answer}>
      {({ supervisionYear, supervisionProgress }) => (
        <Stack>
          {supervisionYear?.themes.map(({ id, label }) => (
            <Title key={id} order={1}>
              {label}
            </Title>
          ))}
          <Freshness sources={supervisionProgress?.sources ?? []} />
        </Stack>
      )}
    </Answered>
  );
}
