import { SimpleGrid, Text } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import type { ShownYear } from './answer-types.ts';
import { CountTable } from './count-table.tsx';
import { Figure } from './figure.tsx';
import { PageSection } from './page-section.tsx';
import { words } from './words.ts';

const headlines = ['proposals', 'claimedDone', 'verifiedDone', 'units', 'overdue'] as const;

/** Where the year stands: its totals, then proposals by stage, by what is claimed, and by what was verified. */
export function Standing({ progress }: Pick<ShownYear, 'progress'>) {
  const told = useWords(words);
  return (
    <PageSection name="standing" note={told.standingNote} isClosed={!progress}>
      <SimpleGrid component="dl" cols={{ base: 2, sm: 5 }} m={0} mb="lg" className="headlines">
        {headlines.map((name) => (
          <div key={name} className="headline">
            <Text component="dt" size="sm" c="dimmed">
              {told[name]}
            </Text>
            <Text component="dd" m={0} className="headline-figure">
              <Figure of={`supervisionYear.progress.total.${name}`} />
            </Text>
          </div>
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
        <CountTable title={told.stage} of="stages" words="SupervisionProposalStatus" groups={progress?.stages ?? []} />
        <CountTable
          title={told.claim}
          of="claims"
          words="NormalisedOutcome"
          groups={(progress?.claims ?? []).filter(({ key }) => key !== null)}
          note={told.claimNote}
          none={told.noClaim}
        />
        <CountTable
          title={told.result}
          of="results"
          words="VerifiedResult"
          groups={progress?.results ?? []}
          withoutKey={told.notVerified}
        />
      </SimpleGrid>
    </PageSection>
  );
}
