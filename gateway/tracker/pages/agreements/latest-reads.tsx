import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { PageOfReadsFragment } from './operations.generated.ts';
import { words } from './reads-words.ts';

type Entry = PageOfReadsFragment['nodes'][number];

interface Props {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly answer: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** The latest reads, one by one. */
export function LatestReads({ entries, total, answer }: Props) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  if (entries.length === 0) return <Empty>{told.noReads}</Empty>;
  return (
    <>
      <WideTable
        label={told.latest}
        head={[told.position, told.at, told.reader, told.viewer, told.purpose, told.classes, told.operation]}
      >
        {entries.map(({ position, at, viewerBody, viewerId, purpose, operation, classes, refusals }) => (
          <Table.Tr key={position}>
            <Table.Th scope="row" fw={400}>
              {position}
            </Table.Th>
            <Table.Td>
              <time dateTime={at}>{format.instant(at)}</time>
            </Table.Td>
            <Table.Td>{enumWord('Body', viewerBody)}</Table.Td>
            <Table.Td>{viewerId}</Table.Td>
            <Table.Td>{enumWord('Purpose', purpose)}</Table.Td>
            <Table.Td miw={220}>
              <ReadClasses classes={classes} />
              {refusals.length > 0 && (
                <Group gap={4}>
                  <Badge color="orange">{told.refused}</Badge>
                  <Text size="xs" span={true}>
                    {refusals.join(told.comma)}
                  </Text>
                </Group>
              )}
            </Table.Td>
            <Table.Td>{operation}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
      <ListEnd
        shown={entries.length}
        total={total}
        hasMore={answer.hasNextPage}
        isLoading={answer.isFetchingNextPage}
        onMore={() => void answer.fetchNextPage()}
      />
    </>
  );
}

/** What was read, kind by kind, and what of it was refused. */
function ReadClasses({ classes }: Pick<Entry, 'classes'>) {
  const told = useWords(words);
  const format = useFormat();
  return (
    <Stack gap={2}>
      {classes.map(({ noun, nounLabel, rows, deniedLabels }) => (
        <Text key={noun} size="sm">
          {told.rows(nounLabel, format.number(rows))}
          {deniedLabels.length > 0 && (
            <Text span={true} size="xs" c="dimmed">
              {' '}
              {told.denied(deniedLabels.map((label) => (label === '*' ? told.wholly : label)).join(told.comma))}
            </Text>
          )}
        </Text>
      ))}
    </Stack>
  );
}
