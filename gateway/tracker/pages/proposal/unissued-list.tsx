import { Anchor, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { NotTold } from './not-told.tsx';
import { type UnissuedProposalsQuery, unissuedProposals } from './operations.generated.ts';
import { ThemeName } from './theme-name.tsx';
import { useAddress } from './use-address.ts';
import { words } from './words.ts';

const stages = ['DRAFT', 'UNDER_REVIEW', 'REVIEWED'] as const;

/** Proposals on their way to being issued: drafts, under review, reviewed. */
export function UnissuedList() {
  const { search, choose } = useAddress();
  const enumWord = useEnumWord();
  const { unissued, any } = useWords(words);
  const stage = stages.find((known) => known === search.get('stage'));
  const pages = usePages(
    unissuedProposals,
    { statuses: stage ? [stage] : stages },
    (data) => data.supervisionProposals?.pageInfo,
  );
  const read = pages.data?.pages ?? [];
  const rows = read.flatMap(({ data }) => data.supervisionProposals?.nodes ?? []);
  return (
    <Stack>
      <NativeSelect
        size="xs"
        maw={200}
        label={unissued.stage}
        value={stage ?? ''}
        onChange={(event) => choose('stage', event.currentTarget.value)}
        data={[
          { value: '', label: any },
          ...stages.map((value) => ({ value, label: enumWord('SupervisionProposalStatus', value) })),
        ]}
      />
      <Answered answer={{ ...pages, data: read.at(-1) }}>
        {({ supervisionProposals }, { errors }) => (
          <NotTold errors={errors} field="supervisionProposals">
            {rows.length === 0 ? (
              <Empty>{unissued.none}</Empty>
            ) : (
              <WideTable label={unissued.label} head={unissued.head}>
                {rows.map((row) => (
                  <UnissuedRow key={row.id} row={row} />
                ))}
              </WideTable>
            )}
            <ListEnd
              shown={rows.length}
              total={supervisionProposals?.totalCount ?? 0}
              hasMore={pages.hasNextPage}
              isLoading={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
            />
          </NotTold>
        )}
      </Answered>
    </Stack>
  );
}

type Row = NonNullable<UnissuedProposalsQuery['supervisionProposals']>['nodes'][number];

function UnissuedRow({ row }: { readonly row: Row }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        <Anchor component={Link} to={`/proposals/${row.id}`} size="sm">
          {row.no}
        </Anchor>
      </Table.Td>
      <Table.Td miw={240}>{row.title}</Table.Td>
      <Table.Td>
        {row.year} <ThemeName theme={row.theme} />
      </Table.Td>
      <Table.Td>{enumWord('Body', row.partner)}</Table.Td>
      <Table.Td>
        <StatusBadge of="SupervisionProposalStatus" value={row.status} />
      </Table.Td>
      <Table.Td>{row.reviewNo}</Table.Td>
      <Table.Td>{row.reviewedOn && <time dateTime={row.reviewedOn}>{row.reviewedOn}</time>}</Table.Td>
      <Table.Td>
        <Text size="xs" component="time" dateTime={row.changedAt}>
          {format.instant(row.changedAt)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
