import { Stack, Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { everyWithheld } from './every-withheld.ts';
import { words as fieldWords } from './field-words.ts';
import { Part } from './part.tsx';
import { PressingBundle } from './pressing-bundle.tsx';
import { words } from './proposal-words.ts';
import type { ToldProposal } from './told-proposal.ts';

/** How the proposal was pressed: chases of single units, pressing on the spot, and the bundle it belongs to. */
export function Pressing({ told: { proposal } }: { readonly told: ToldProposal }) {
  const enumWord = useEnumWord();
  const { pressing } = useWords(words);
  const fields = useWords(fieldWords);
  const { bundle, chases, pressingEntries } = proposal;
  return (
    <Part name="pressing">
      <Stack>
        {!bundle && chases.length === 0 && pressingEntries.length === 0 && <Empty>{pressing.none}</Empty>}
        {chases.length > 0 && (
          <WideTable label={pressing.chases} head={pressing.chasesHead}>
            {chases.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <time dateTime={row.chasedOn}>{row.chasedOn}</time>
                </Table.Td>
                <Table.Td>{row.unitName}</Table.Td>
                <Table.Td miw={200}>{row.text}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )}
        {pressingEntries.length > 0 && (
          <WideTable label={pressing.entries} head={pressing.entriesHead}>
            {pressingEntries.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <time dateTime={row.pressedOn}>{row.pressedOn}</time>
                </Table.Td>
                <Table.Td>{row.pressedBy}</Table.Td>
                <Table.Td>{enumWord('PressingManner', row.manner)}</Table.Td>
                <Table.Td>{enumWord('PressingEntryStatus', row.status)}</Table.Td>
                <Table.Td miw={200}>{row.agreed}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        )}
        <WithheldNote withheld={everyWithheld([...chases, ...pressingEntries])} fieldWords={fields} />
        {bundle && <PressingBundle bundle={bundle} />}
      </Stack>
    </Part>
  );
}
