import { Badge, Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import { words as shared } from '../words.ts';
import type { PlatformOverviewQuery } from './operations.generated.ts';
import { words } from './words.ts';

interface Props {
  readonly label: string;
  readonly coverage: PlatformOverviewQuery['sectors'];
}

/** Sectors or parties, each with how many places rest on it, and whether that is a gap. */
export function CoverageTable({ label, coverage }: Props) {
  const { places, gap, covered } = useWords(words);
  const { status, notShown } = useWords(shared);
  const format = useFormat();
  if (!coverage) return <Empty>{notShown}</Empty>;
  return (
    <WideTable label={label} head={[label, <FigureHead key="places">{places}</FigureHead>, status]}>
      {coverage.map(({ name, places: count, isGap }) => (
        <Table.Tr key={name}>
          <Table.Td>{name}</Table.Td>
          <Table.Td className="platform-figure">{format.number(count)}</Table.Td>
          <Table.Td>
            <Badge color={isGap ? 'orange' : 'gray'}>{isGap ? gap : covered}</Badge>
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}
