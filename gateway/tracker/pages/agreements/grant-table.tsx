import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { grantAddress } from './addresses.ts';
import { DaysLeft } from './days-left.tsx';
import { lastDayBefore } from './last-day.ts';
import { OpenedFields } from './opened-fields.tsx';
import { Standing } from './standing.tsx';
import type { ListedGrant } from './use-grants.ts';
import { words } from './words.ts';

interface Props {
  readonly label: string;
  readonly grants: readonly ListedGrant[];
}

/** Grants of one body, a row each. */
export function GrantTable({ label, grants }: Props) {
  const told = useWords(words);
  return (
    <WideTable
      label={label}
      head={[told.record, told.grantee, told.purpose, told.level, told.limits, told.validTo, told.standing]}
    >
      {grants.map((grant) => (
        <GrantRow key={grant.id} grant={grant} />
      ))}
    </WideTable>
  );
}

function GrantRow({ grant }: { readonly grant: ListedGrant }) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { nounLabel, grantee, purpose, level, smallest, rowsPerDay, validUntil, clause } = grant;
  return (
    <Table.Tr>
      <Table.Td miw={260} maw={420}>
        <Anchor component={Link} to={grantAddress(grant)} size="sm" fw={500}>
          {nounLabel}
        </Anchor>
        <Text size="sm">
          <OpenedFields grant={grant} />
        </Text>
        <Text size="xs" c="dimmed" component="details">
          <summary>{told.clause}</summary>
          {clause}
        </Text>
      </Table.Td>
      <Table.Td>{enumWord('Body', grantee)}</Table.Td>
      <Table.Td>{enumWord('Purpose', purpose)}</Table.Td>
      <Table.Td>{enumWord('AccessLevel', level)}</Table.Td>
      <Table.Td>
        <Stack gap={0}>
          <Text size="sm" span={true}>
            {told.smallest(format.number(smallest))}
          </Text>
          <Text size="sm" span={true}>
            {told.rowsPerDay(format.number(rowsPerDay))}
          </Text>
        </Stack>
      </Table.Td>
      <Table.Td>
        <DaysLeft lastDay={lastDayBefore(validUntil)} />
      </Table.Td>
      <Table.Td>
        <Standing grant={grant} />
      </Table.Td>
    </Table.Tr>
  );
}
