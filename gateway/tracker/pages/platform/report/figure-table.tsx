import { Badge, Popover, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import { type NamedDivision, useDivisionName } from '../use-division-name.ts';
import type { ReportBesideLastQuery } from './operations.generated.ts';
import type { ShownReport } from './shown-report.ts';
import { words } from './words.ts';

type Figure = ShownReport['figures'][number];

interface Props {
  readonly figures: readonly Figure[];
  readonly last: ReportBesideLastQuery['last'] | null;
  readonly divisions: readonly NamedDivision[] | null;
}

/** Every figure: as published, as the records give it now, as it was locked, and what the other report has. */
export function FigureTable({ figures, last, divisions }: Props) {
  const told = useWords(words);
  const format = useFormat();
  const lastOf = new Map(last?.figures.map((figure) => [figure.code, figure]));
  const head = [
    told.figure,
    told.published,
    <FigureHead key="computed">{told.computed}</FigureHead>,
    <FigureHead key="locked">{told.locked}</FigureHead>,
    told.matches,
    told.changes,
  ];
  return (
    <WideTable
      label={told.figures}
      head={
        last ? [...head, told.lastPublished, <FigureHead key="lastComputed">{told.lastComputed}</FigureHead>] : head
      }
    >
      {figures.map((figure) => {
        const before = lastOf.get(figure.code);
        return (
          <Table.Tr key={figure.code}>
            <Table.Td>
              <HowCounted figure={figure} divisions={divisions} />
            </Table.Td>
            <Table.Td>{figure.published}</Table.Td>
            <Table.Td className="platform-figure">{format.number(figure.computed)}</Table.Td>
            <Table.Td className="platform-figure">
              {figure.locked == null ? '—' : format.number(figure.locked)}
            </Table.Td>
            <Table.Td>
              <Badge color={figure.matches ? 'green' : 'orange'}>
                {figure.matches ? told.isMatch : told.isDifferent}
              </Badge>
            </Table.Td>
            <Table.Td>{figure.differences.length > 0 && told.changesOf(figure.differences.length)}</Table.Td>
            {last && (
              <>
                <Table.Td>{before?.published ?? '—'}</Table.Td>
                <Table.Td className="platform-figure">{before ? format.number(before.computed) : '—'}</Table.Td>
              </>
            )}
          </Table.Tr>
        );
      })}
    </WideTable>
  );
}

interface HowProps {
  readonly figure: Figure;
  readonly divisions: readonly NamedDivision[] | null;
}

/** What a figure counts; on demand, how, and by division. */
function HowCounted({ figure: { label, recipe, byDivision }, divisions }: HowProps) {
  const told = useWords(words);
  const [format, nameOf] = [useFormat(), useDivisionName(divisions)];
  return (
    <Popover width={340} withArrow={true} shadow="md" position="bottom-start">
      <Popover.Target>
        <UnstyledButton title={told.howCounted} className="platform-how">
          {label}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm">{recipe}</Text>
          {byDivision.length > 0 && (
            <Table aria-label={told.byDivision} verticalSpacing={2}>
              <Table.Tbody>
                {byDivision.map(({ division, value }) => (
                  <Table.Tr key={division}>
                    <Table.Th scope="row">{nameOf(division)}</Table.Th>
                    <Table.Td className="platform-figure">{format.number(value)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
