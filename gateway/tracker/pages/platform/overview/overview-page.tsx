import { SimpleGrid, Stack, Table } from '@mantine/core';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { DivisionTable } from './division-table.tsx';
import { platformOverview } from './operations.generated.ts';
import { words } from './words.ts';

/** The platform at a glance: where the stations and studios are, by what mode, whom they cover. */
export function OverviewPage() {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const answer = useAnswer(platformOverview, {});
  return (
    <Stack>
      <PageHead title={told.title} lead={told.lead} />
      <Answered answer={answer}>
        {(overview) => (
          <>
            <Section title={told.map} note={told.mapNote}>
              <DivisionTable overview={overview} />
            </Section>
            <Section title={told.modes}>
              <WideTable label={told.modes} head={[told.mode, <FigureHead key="places">{told.places}</FigureHead>]}>
                {overview.modes?.map(({ value, count }) => (
                  <Table.Tr key={value}>
                    <Table.Td>{enumWord('WorkPlaceMode', value)}</Table.Td>
                    <Table.Td className="platform-figure">{format.number(count)}</Table.Td>
                  </Table.Tr>
                ))}
              </WideTable>
            </Section>
            <Section title={told.coverage} note={told.coverageNote}>
              <SimpleGrid cols={{ base: 1, md: 2 }}>
                <CoverageTable label={told.sectors} coverage={overview.sectors} />
                <CoverageTable label={told.parties} coverage={overview.parties} />
              </SimpleGrid>
            </Section>
          </>
        )}
      </Answered>
    </Stack>
  );
}
