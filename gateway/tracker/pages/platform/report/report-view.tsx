import { Alert, Group, Stack, Text } from '@mantine/core';
import type { Answer } from '#tracker/hub/answer.ts';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words as shared } from '../words.ts';
import { DifferenceTable } from './difference-table.tsx';
import { ExportReport } from './export-report.tsx';
import { FigureTable } from './figure-table.tsx';
import { LockReport } from './lock-report.tsx';
import { type ReportBesideLastQuery, reportBesideLast } from './operations.generated.ts';
import type { ShownReport } from './shown-report.ts';
import { words } from './words.ts';

interface Props {
  readonly asOf: string;
  readonly last: string | undefined;
}

/** One report: what it is, each figure as published and as the records give it, and what has changed since. */
export function ReportView({ asOf, last }: Props) {
  const { notFound } = useWords(shared);
  const answer = useAnswer(reportBesideLast, { asOf, last: last ?? asOf, hasLast: last !== undefined });
  return (
    <Answered answer={answer}>
      {({ report }, whole) => (report ? <Report report={report} answer={whole} /> : <Empty>{notFound}</Empty>)}
    </Answered>
  );
}

interface ReportProps {
  readonly report: ShownReport;
  readonly answer: Answer<ReportBesideLastQuery>;
}

function Report({ report, answer }: ReportProps) {
  const told = useWords(words);
  const { status } = useWords(shared);
  const format = useFormat();
  const different = report.figures.filter(({ matches }) => !matches).length;
  return (
    <Stack>
      <Text fw={600}>{report.title}</Text>
      <Facts
        facts={[
          [told.asOf, format.day(report.asOf)],
          [told.firstDay, format.day(report.firstDay)],
          [told.source, report.source],
          [told.publishedOn, report.publishedOn && format.day(report.publishedOn)],
          [told.knownAt, report.knownAt && format.instant(report.knownAt)],
          [status, <StatusBadge key="status" of="PublishedReportStatus" value={report.status} />],
        ]}
      />
      {report.figures.length === 0 ? (
        <Empty>{told.noFigures}</Empty>
      ) : (
        <>
          <Alert color={different === 0 ? 'green' : 'orange'} role="status">
            {different === 0 ? told.allMatch : told.someDiffer(different)}
          </Alert>
          <Section
            title={told.figures}
            actions={
              <Group gap="xs">
                {report.allowedActions.includes('lock') && <LockReport report={report} />}
                <ExportReport answer={answer} report={report} />
              </Group>
            }
          >
            <FigureTable figures={report.figures} last={answer.data.last ?? null} divisions={answer.data.divisions} />
          </Section>
          <Section title={told.differences} note={told.differencesNote}>
            <DifferenceTable figures={report.figures} />
          </Section>
        </>
      )}
    </Stack>
  );
}
