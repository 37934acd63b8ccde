import { NativeSelect, Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { today, useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import { words as shared } from '../words.ts';
import type { OneWorkPlaceQuery } from './operations.generated.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: NonNullable<OneWorkPlaceQuery['workPlace']>['facts'];
  readonly year: number;
  readonly openedOn: string;
  readonly onYear: (year: string) => void;
}

/** What a place did in a year, with how many members it had. */
export function YearFacts({ facts, year, openedOn, onYear }: Props) {
  const told = useWords(words);
  const { notShown } = useWords(shared);
  const format = useFormat();
  const [first, last] = [Number(openedOn.slice(0, 4)), Number(today().slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, place) => String(last - place));
  return (
    <Section
      title={told.facts}
      note={told.factsNote}
      actions={
        <NativeSelect
          size="xs"
          label={told.year}
          value={String(year)}
          data={years}
          onChange={(event) => onYear(event.currentTarget.value)}
        />
      }
    >
      {facts.length === 0 ? (
        <Empty>{notShown}</Empty>
      ) : (
        <WideTable
          label={told.facts}
          head={[
            told.fact,
            <FigureHead key="count">{told.count}</FigureHead>,
            <FigureHead key="members">{told.members}</FigureHead>,
            <FigureHead key="perMember">{told.perMember}</FigureHead>,
          ]}
        >
          {facts.map(({ code, label, count, members, perMember }) => (
            <Table.Tr key={code}>
              <Table.Td>{label}</Table.Td>
              <Table.Td className="platform-figure">{format.number(count)}</Table.Td>
              <Table.Td className="platform-figure">{format.number(members)}</Table.Td>
              <Table.Td className="platform-figure">
                {perMember == null ? told.tooFew : format.number(perMember)}
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
    </Section>
  );
}
