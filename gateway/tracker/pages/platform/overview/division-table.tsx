import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import { useDivisionName } from '../use-division-name.ts';
import { words as shared } from '../words.ts';
import type { PlatformOverviewQuery } from './operations.generated.ts';
import { words } from './words.ts';

type Counts = readonly { readonly value: string; readonly count: number }[] | null;

const countOf = (counts: Counts, value: string): number | null =>
  counts && (counts.find((group) => group.value === value)?.count ?? 0);

/** Every division with its stations and studios, what is vacant, and how many units of township level it has. */
export function DivisionTable({ overview }: { readonly overview: PlatformOverviewQuery }) {
  const told = useWords(words);
  const { division: divisionLabel, notShown } = useWords(shared);
  const format = useFormat();
  const { divisions, stations, studios, vacancies, kinds, vacantSeats } = overview;
  const nameOf = useDivisionName(divisions);
  if (!divisions) return <Empty>{notShown}</Empty>;
  const met = [stations, studios, vacancies].flatMap((counts) => (counts ?? []).map(({ value }) => value));
  const codes = new Set([...divisions.map(({ code }) => code), ...met.sort()]);
  const shown = (count: number | null | undefined): string => (count == null ? '—' : format.number(count));
  return (
    <WideTable
      label={told.map}
      head={[
        divisionLabel,
        <FigureHead key="stations">{told.stations}</FigureHead>,
        <FigureHead key="studios">{told.studios}</FigureHead>,
        <FigureHead key="vacancies">{told.vacancies}</FigureHead>,
        <FigureHead key="townships">{told.townships}</FigureHead>,
      ]}
    >
      {[...codes].map((code) => {
        const townships = divisions.find((division) => division.code === code)?.townships;
        const units = townships && townships.subdistricts + townships.towns + townships.townships;
        return (
          <Table.Tr key={code}>
            <Table.Td>
              <Anchor component={Link} to={`places?division=${code}`} title={told.open(nameOf(code))}>
                {nameOf(code)}
              </Anchor>
            </Table.Td>
            {[countOf(stations, code), countOf(studios, code), countOf(vacancies, code), units].map((count, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table stand still
              <Table.Td key={place} className="platform-figure">
                {shown(count)}
              </Table.Td>
            ))}
          </Table.Tr>
        );
      })}
      <Table.Tr className="platform-total">
        <Table.Td>{told.total}</Table.Td>
        <Table.Td className="platform-figure">{shown(countOf(kinds, 'STATION'))}</Table.Td>
        <Table.Td className="platform-figure">{shown(countOf(kinds, 'STUDIO'))}</Table.Td>
        <Table.Td className="platform-figure">{shown(vacantSeats?.totalCount)}</Table.Td>
        <Table.Td />
      </Table.Tr>
    </WideTable>
  );
}
