import { Stack, Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { everyWithheld } from './every-withheld.ts';
import { words as fieldWords } from './field-words.ts';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { ToldProposal } from './told-proposal.ts';

/** How the replies were evaluated: attitude and effect apart, round by round. */
export function Evaluations({ told: { proposal } }: { readonly told: ToldProposal }) {
  const enumWord = useEnumWord();
  const { evaluation } = useWords(words);
  const fields = useWords(fieldWords);
  const { evaluations } = proposal;
  return (
    <Part name="evaluations">
      {evaluations.length === 0 ? (
        <Empty>{evaluation.none}</Empty>
      ) : (
        <Stack gap="xs">
          <WideTable label={evaluation.label} head={evaluation.head}>
            {evaluations.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <time dateTime={row.evaluatedOn}>{row.evaluatedOn}</time>
                </Table.Td>
                <Table.Td>{evaluation.roundOf(row.round)}</Table.Td>
                <Table.Td>{enumWord('Satisfaction', row.attitude)}</Table.Td>
                <Table.Td>{enumWord('Satisfaction', row.effect)}</Table.Td>
                <Table.Td>{row.isOnPaper ? evaluation.onPaper : evaluation.online}</Table.Td>
                <Table.Td>{row.opinion}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
          <WithheldNote withheld={everyWithheld(evaluations)} fieldWords={fields} />
        </Stack>
      )}
    </Part>
  );
}
