import { Stack, Table, Text } from '@mantine/core';
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

/** What the units have promised, by when, and what the look-back found of it. */
export function Commitments({ told: { proposal } }: { readonly told: ToldProposal }) {
  const { commitment } = useWords(words);
  const fields = useWords(fieldWords);
  const { commitments } = proposal;
  return (
    <Part name="commitments">
      {commitments.length === 0 ? (
        <Empty>{commitment.none}</Empty>
      ) : (
        <Stack gap="xs">
          <WideTable label={commitment.label} head={commitment.head}>
            {commitments.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td miw={120}>{row.unitName}</Table.Td>
                <Table.Td miw={240}>{row.text ?? <Text c="dimmed">{commitment.closed}</Text>}</Table.Td>
                <Table.Td>
                  <time dateTime={row.promisedOn}>{row.promisedOn}</time>
                </Table.Td>
                <Table.Td>
                  <time dateTime={row.dueOn}>{row.dueOn}</time>
                </Table.Td>
                <Table.Td miw={160}>
                  {row.verifiedResult ? (
                    <StatusBadge of="VerifiedResult" value={row.verifiedResult} />
                  ) : (
                    <Text size="sm" c="dimmed">
                      {commitment.notVerified}
                    </Text>
                  )}{' '}
                  {row.verifiedOn && <time dateTime={row.verifiedOn}>{row.verifiedOn}</time>}
                  {row.finding && <Text size="sm">{row.finding}</Text>}
                </Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
          <WithheldNote withheld={everyWithheld(commitments)} fieldWords={fields} />
        </Stack>
      )}
    </Part>
  );
}
