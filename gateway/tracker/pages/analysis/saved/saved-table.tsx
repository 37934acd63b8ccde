import { Anchor, Group, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import type { SavedQueriesOfAllQuery } from './operations.generated.ts';
import { WithdrawQuery } from './withdraw-query.tsx';
import { words } from './words.ts';

/** A saved query as it is listed. */
export type ListedQuery = NonNullable<SavedQueriesOfAllQuery['savedQueries']>['nodes'][number];

/** Saved queries with where they stand, and what one may do with each. */
export function SavedTable({ queries }: { readonly queries: readonly ListedQuery[] }) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  return (
    <WideTable
      label={told.title}
      head={[told.no, told.name, told.body, told.purpose, told.submittedOn, told.status, told.validUntil, told.steps]}
    >
      {queries.map((query) => (
        <Table.Tr key={query.id}>
          <Table.Td style={{ whiteSpace: 'nowrap' }}>{query.no}</Table.Td>
          <Table.Td miw={180}>
            {query.title}
            <Text size="xs" c="dimmed">
              {query.reason}
            </Text>
          </Table.Td>
          <Table.Td>{enumWord('Body', query.authorBody)}</Table.Td>
          <Table.Td style={{ whiteSpace: 'nowrap' }}>{enumWord('Purpose', query.purpose)}</Table.Td>
          <Table.Td>
            <time dateTime={query.submittedOn}>{query.submittedOn}</time>
          </Table.Td>
          <Table.Td>
            <StatusBadge of="SavedQueryStatus" value={query.status} />
            {query.statement && (
              <Text size="xs">
                {told.statement} {query.statement}
              </Text>
            )}
          </Table.Td>
          <Table.Td>{query.validUntil && <time dateTime={query.validUntil}>{query.validUntil}</time>}</Table.Td>
          <Table.Td>
            <Group gap="xs" wrap="nowrap">
              {query.isInForce && (
                <Anchor
                  component={Link}
                  to={`/analysis/saved/${query.documentHash}`}
                  aria-label={`${told.run} ${query.no}`}
                >
                  {told.run}
                </Anchor>
              )}
              {query.status === 'APPROVED' && !query.isInForce && <Text size="sm">{told.expired}</Text>}
              {query.allowedActions.includes('withdraw') && <WithdrawQuery query={query} />}
            </Group>
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}
