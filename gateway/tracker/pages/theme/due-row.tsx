import { Stack, Table, Text } from '@mantine/core';
import { Clock } from '#tracker/parts/clock.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import type { ShownYear } from './answer-types.ts';
import { ProposalLink } from './proposal-link.tsx';
import { Told } from './told.tsx';
import { words } from './words.ts';

interface Props {
  readonly row: NonNullable<ShownYear['due']>['list']['nodes'][number];
}

/** A task of a unit with the clocks that still run; on paper the sentences that explain them stand below. */
export function DueRow({ row }: Props) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { proposalId, no, title, unitName, role, status, claimedOutcome, verifiedResult } = row;
  return (
    <Table.Tr>
      <Table.Td>
        <Stack gap={4} align="start">
          {row.clocks
            .filter(({ satisfiedOn }) => !satisfiedOn)
            .map((clock) => (
              <div key={clock.ruleCode} data-clock={clock.ruleCode} data-of={row.id}>
                <Clock clock={clock} />
                <Text size="xs" c="dimmed" className="print-only">
                  {told.explanation} <Told>{clock.explanation}</Told>
                </Text>
              </div>
            ))}
        </Stack>
      </Table.Td>
      <Table.Td>
        <ProposalLink id={proposalId} no={no} title={title} />
      </Table.Td>
      <Table.Td>
        <Told>{unitName}</Told>
        <Text size="xs" c="dimmed">
          {enumWord('AssignmentRole', role)}
        </Text>
      </Table.Td>
      <Table.Td>
        <StatusBadge of="HandlingStatus" value={status} />
        {claimedOutcome && (
          <Text size="xs">
            {told.claim} {enumWord('NormalisedOutcome', claimedOutcome)}
          </Text>
        )}
        {verifiedResult && (
          <Text size="xs">
            {told.result} {enumWord('VerifiedResult', verifiedResult)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
