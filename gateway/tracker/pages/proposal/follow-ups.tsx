import { Stack, Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { everyWithheld } from './every-withheld.ts';
import { words as fieldWords } from './field-words.ts';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { ToldProposal } from './told-proposal.ts';

/** What was found when one looked back, and on what evidence. */
export function FollowUps({ told: { proposal } }: { readonly told: ToldProposal }) {
  const { followUp } = useWords(words);
  const fields = useWords(fieldWords);
  const { followUps } = proposal;
  return (
    <Part name="follow-ups">
      {followUps.length === 0 ? (
        <Empty>{followUp.none}</Empty>
      ) : (
        <Stack gap="xs">
          <WideTable label={followUp.label} head={followUp.head}>
            {followUps.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <time dateTime={row.visitedOn}>{row.visitedOn}</time>
                </Table.Td>
                <Table.Td>{followUp.roundOf(row.round)}</Table.Td>
                <Table.Td>
                  <StatusBadge of="VerifiedResult" value={row.result} />
                </Table.Td>
                <Table.Td miw={200}>{row.finding}</Table.Td>
                <Table.Td miw={160}>{row.evidence}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
          <WithheldNote withheld={everyWithheld(followUps)} fieldWords={fields} />
        </Stack>
      )}
    </Part>
  );
}
