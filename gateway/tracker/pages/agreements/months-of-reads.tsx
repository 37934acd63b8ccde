import { Box, Group, Table } from '@mantine/core';
import { purposeNames } from '#schema/purpose.ts';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { MonthOfReadsFragment } from './operations.generated.ts';
import { words } from './reads-words.ts';

/** How often a body's data was read: a row for each month and reader, a column for each purpose. */
export function MonthsOfReads({ months }: { readonly months: readonly MonthOfReadsFragment[] }) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  if (months.length === 0) return <Empty>{told.noReads}</Empty>;
  const most = Math.max(...months.map(({ requests }) => requests));
  const rows = Map.groupBy(months, ({ month, viewerBody }) => `${month} ${viewerBody}`);
  return (
    <WideTable
      label={told.months}
      head={[told.month, told.reader, ...purposeNames.map((name) => enumWord('Purpose', name))]}
    >
      {[...rows].map(([key, inRow]) => (
        <Table.Tr key={key}>
          <Table.Th scope="row" fw={400}>
            <time dateTime={inRow[0]?.month}>{inRow[0]?.month}</time>
          </Table.Th>
          <Table.Td>{enumWord('Body', inRow[0]?.viewerBody ?? '')}</Table.Td>
          {purposeNames.map((name) => (
            <Table.Td key={name}>
              <Count requests={inRow.find(({ purpose }) => purpose === name)?.requests} most={most} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </WideTable>
  );
}

interface CountProps {
  readonly requests: number | undefined;
  readonly most: number;
}

/** A number of requests, with a bar beside it; a dash where the hub tells of none. */
function Count({ requests, most }: CountProps) {
  const format = useFormat();
  if (requests === undefined) return '–';
  return (
    <Group gap="xs" wrap="nowrap">
      <Box component="span" miw={40} ta="right">
        {format.number(requests)}
      </Box>
      <Box aria-hidden={true} h={10} bg="indigo.3" w={`${Math.max((requests / most) * 120, 2)}px`} />
    </Group>
  );
}
