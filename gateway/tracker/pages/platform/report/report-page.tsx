import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { useAddressFilter } from '../use-address-filter.ts';
import { type ReportListQuery, reportList } from './operations.generated.ts';
import { ReportView } from './report-view.tsx';
import { words } from './words.ts';

/** The published reports, one of them held against the records and against another. */
export function ReportPage() {
  const { title, lead, none } = useWords(words);
  return (
    <Stack>
      <PageHead title={title} lead={lead} />
      <Answered answer={useAnswer(reportList, {})}>
        {({ publishedReports }) =>
          publishedReports?.nodes.length ? <ChosenReport reports={publishedReports.nodes} /> : <Empty>{none}</Empty>
        }
      </Answered>
    </Stack>
  );
}

type Reports = NonNullable<ReportListQuery['publishedReports']>['nodes'];

/** The latest report unless another is chosen, beside the one before it unless another is chosen. */
function ChosenReport({ reports }: { readonly reports: Reports }) {
  const { chooseReport, chooseLast, noLast } = useWords(words);
  const format = useFormat();
  const { chosen, choose } = useAddressFilter(['asOf', 'with']);
  const asOf = chosen.asOf || (reports[0]?.asOf ?? '');
  const before = reports.find((report) => report.asOf < asOf)?.asOf;
  const last = chosen.with === 'none' ? undefined : chosen.with || before;
  const options = reports.map((report) => ({
    value: report.asOf,
    label: `${format.day(report.asOf)} ${report.title}`,
  }));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} className="no-print">
        <NativeSelect
          label={chooseReport}
          value={asOf}
          data={options}
          onChange={(event) => choose({ asOf: event.currentTarget.value, with: '' })}
        />
        <NativeSelect
          label={chooseLast}
          value={last ?? 'none'}
          data={[{ value: 'none', label: noLast }, ...options.filter(({ value }) => value !== asOf)]}
          onChange={(event) => choose({ with: event.currentTarget.value })}
        />
      </SimpleGrid>
      <ReportView asOf={asOf} last={last} />
    </>
  );
}
