import { Alert, Anchor, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { Freshness } from '#tracker/parts/freshness.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { FiguresOf } from '../figure.tsx';
import { yearsSideBySide } from '../operations.generated.ts';
import { words } from '../words.ts';
import { MeasureTable } from './measure-table.tsx';
import { useChosenYears } from './use-chosen-years.ts';
import { YearChart } from './year-chart.tsx';
import { YearChoice } from './year-choice.tsx';
import '../theme.css';

/** Years side by side: the same measures in a table, and a chart of it. */
export function ComparePage() {
  const told = useWords(words);
  const [chosen, choose] = useChosenYears();
  const answer = useAnswer(yearsSideBySide, { years: chosen });
  return (
    <Answered answer={answer}>
      {(data) => {
        const { supervisionYears, supervisionProgress } = data;
        const known = supervisionYears ?? [];
        const shown = known.filter(({ year }) => chosen?.includes(year) ?? true);
        return (
          <FiguresOf value={data}>
            <Stack gap="lg" maw={1000}>
              <PageHead title={told.compareTitle} lead={told.compareLead}>
                <Anchor component={Link} to="/themes">
                  {told.back}
                </Anchor>
              </PageHead>
              <YearChoice
                known={known.map(({ year }) => year)}
                chosen={shown.map(({ year }) => year)}
                onChosen={choose}
              />
              {supervisionProgress?.isComplete === false && (
                <Alert color="yellow" title={told.incomplete}>
                  {told.incompleteNote}
                </Alert>
              )}
              <Section title={told.measuresOfYears} note={told.standingNote}>
                {supervisionProgress ? <MeasureTable years={shown} /> : <Empty>{told.partClosed}</Empty>}
              </Section>
              <YearChart groups={supervisionProgress?.groups ?? []} />
              <Freshness sources={supervisionProgress?.sources ?? []} />
            </Stack>
          </FiguresOf>
        );
      }}
    </Answered>
  );
}
