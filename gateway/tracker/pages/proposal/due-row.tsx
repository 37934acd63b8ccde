import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Clock } from '#tracker/parts/clock.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { DueListQuery } from './operations.generated.ts';
import { ThemeName } from './theme-name.tsx';
import { words } from './words.ts';

type Row = NonNullable<DueListQuery['supervisionProgress']>['list']['nodes'][number];

/** A proposal at one unit: which, by whom, its deadlines, where it stands, what was claimed and what was found. */
export function DueRow({ row }: { readonly row: Row }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { list } = useWords(words);
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        <Anchor component={Link} to={`/proposals/${row.proposalId}`} size="sm">
          {row.no}
        </Anchor>
      </Table.Td>
      <Table.Td miw={200}>
        <Text size="sm">{row.title}</Text>
        <Text size="xs" c="dimmed">
          <ThemeName theme={row.theme} /> · {enumWord('Body', row.partner)}
        </Text>
      </Table.Td>
      <Table.Td miw={150}>
        <Text size="sm">{row.unitName}</Text>
        <Text size="xs" c="dimmed">
          {enumWord('AssignmentRole', row.role)}
          {row.round > 1 && ` · ${list.round(row.round)}`}
        </Text>
        <Text size="xs" c="dimmed">
          {list.assignedOn} <time dateTime={row.assignedOn}>{row.assignedOn}</time>
        </Text>
      </Table.Td>
      <Table.Td miw={300}>
        <Stack gap={2} align="start">
          {row.clocks.map((clock) => (
            <Clock key={clock.ruleCode} clock={clock} />
          ))}
        </Stack>
      </Table.Td>
      <Table.Td miw={130}>
        <StatusBadge of="HandlingStatus" value={row.status} />
      </Table.Td>
      <Table.Td miw={140}>
        <StatusBadge of="NormalisedOutcome" value={row.claimedOutcome} />
      </Table.Td>
      <Table.Td miw={90}>
        <StatusBadge of="VerifiedResult" value={row.verifiedResult} />
      </Table.Td>
      <Table.Td>
        <Text size="xs" component="time" dateTime={row.changedAt}>
          {format.instant(row.changedAt)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
