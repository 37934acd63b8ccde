import { Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { ExplainedClock } from './explained-clock.tsx';
import { words as fieldWords } from './field-words.ts';
import { MissingPart } from './missing-part.tsx';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { ToldProposal, UnitPart } from './told-proposal.ts';
import { UnitPapers } from './unit-papers.tsx';

/** The units that handle the proposal: in which role, by when, and where each stands. */
export function Units({ told: { units } }: { readonly told: ToldProposal }) {
  const { noUnits } = useWords(words);
  return (
    <Part name="units">
      {units.length === 0 && <Empty>{noUnits}</Empty>}
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {units.map((unit) => (
          <Unit key={unit.id} unit={unit} />
        ))}
      </SimpleGrid>
    </Part>
  );
}

function Unit({ unit: { name, assignment, progress, handling, missing } }: { readonly unit: UnitPart }) {
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const { unit } = useWords(words);
  const fields = useWords(fieldWords);
  const day = (value: string | null | undefined) => value && format.day(value);
  return (
    <Paper component="article" aria-label={name} className="keep-together">
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={3} size="h5">
            {name}
          </Title>
          <Badge color="gray">{enumWord('AssignmentRole', assignment.role)}</Badge>
          <StatusBadge of="HandlingStatus" value={progress?.status} />
          {progress?.awaitsCosign && <Badge color="violet">{unit.awaitsCosign}</Badge>}
          {assignment.status !== 'ACTIVE' && <StatusBadge of="AssignmentStatus" value={assignment.status} />}
        </Group>
        <Facts
          facts={[
            [unit.assignedOn, day(assignment.assignedOn)],
            [unit.round, assignment.round > 1 ? unit.roundOf(assignment.round) : null],
            [unit.receivedOn, day(progress?.receivedOn)],
            [unit.repliedOn, day(progress?.repliedOn)],
            [unit.replyNo, progress?.replyNo],
            [unit.claimed, progress?.claimedOutcome && enumWord('NormalisedOutcome', progress.claimedOutcome)],
            [unit.upheldOn, day(assignment.upheldOn)],
            [unit.upholdingReason, assignment.upholdingReason],
            [unit.extendedOn, day(assignment.extendedOn)],
            [unit.extensionReason, assignment.extensionReason],
          ]}
        />
        {progress?.clocks.map((clock) => (
          <ExplainedClock key={clock.ruleCode} clock={clock} />
        ))}
        {handling && <UnitPapers handling={handling} />}
        {handling && <WithheldNote withheld={handling.withheld} fieldWords={fields} />}
        {missing && <MissingPart who={name} why={missing} />}
        {progress && (
          <Text size="xs" c="dimmed">
            {unit.changedAt} <time dateTime={progress.changedAt}>{format.instant(progress.changedAt)}</time>
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
