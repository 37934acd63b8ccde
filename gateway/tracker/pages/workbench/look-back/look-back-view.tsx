import { Anchor, Stack, Table, TextInput } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { Empty, Fault, Loading } from '#tracker/parts/answered.tsx';
import { Freshness } from '#tracker/parts/freshness.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { today } from '#tracker/words/use-format.ts';
import { words } from '../words.ts';
import { monthsBefore } from './months-before.ts';
import { lookBack } from './operations.generated.ts';

/** What units claim to be resolved or in plan, answered six to twelve months ago: due to be looked back at. */
export function LookBackView() {
  const told = useWords(words);
  const [search, setSearch] = useSearchParams();
  const period = {
    from: search.get('from') ?? monthsBefore(today(), 12),
    to: search.get('to') ?? monthsBefore(today(), 6),
  };
  const pages = usePages(lookBack, period, (data) => data.supervisionProgress?.list.pageInfo);
  const views = pages.data?.pages.flatMap(({ data }) => data.supervisionProgress ?? []) ?? [];
  const rows = views.flatMap(({ list }) => list.nodes);
  return (
    <Section title={told.views.lookBack} note={told.lookBackNote}>
      <Stack>
        <Stack gap="sm" className="no-print" style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              size="xs"
              label={told.replied[end]}
              value={period[end]}
              onChange={({ currentTarget: { value } }) =>
                value && setSearch({ view: 'lookBack', ...period, [end]: value }, { replace: true })
              }
            />
          ))}
        </Stack>
        <Freshness sources={views[0]?.sources ?? []} />
        {pages.isPending && <Loading />}
        {pages.error && !pages.data && <Fault error={pages.error} onAgain={() => void pages.refetch()} />}
        {pages.data && rows.length === 0 && <Empty>{told.lookBackEmpty}</Empty>}
        {rows.length > 0 && (
          <>
            <WideTable label={told.views.lookBack} head={told.lookBackHead}>
              {rows.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{row.no}</Table.Td>
                  <Table.Td miw={240}>
                    <Anchor component={Link} to={`/workbench/proposal/${row.proposalId}`}>
                      {row.title}
                    </Anchor>
                  </Table.Td>
                  <Table.Td miw={120}>{row.unitName}</Table.Td>
                  <Table.Td>
                    {row.replyNo} <time dateTime={row.repliedOn ?? ''}>{row.repliedOn}</time>
                  </Table.Td>
                  <Table.Td>
                    <StatusBadge of="NormalisedOutcome" value={row.claimedOutcome} />
                  </Table.Td>
                  <Table.Td>
                    {row.verifiedResult ? (
                      <StatusBadge of="VerifiedResult" value={row.verifiedResult} />
                    ) : (
                      told.notVerified
                    )}
                  </Table.Td>
                  <Table.Td>
                    <StatusBadge of="SupervisionProposalStatus" value={row.proposalStatus} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
            <ListEnd
              shown={rows.length}
              total={views[0]?.total.units ?? rows.length}
              isAtLeast={views[0]?.total.isAtLeast}
              hasMore={pages.hasNextPage}
              isLoading={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}
