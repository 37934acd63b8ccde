import { Table, Text } from '@mantine/core';
import type { Source } from '#tracker/hub/answer.ts';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { ShownTheme } from './answer-types.ts';
import { bodyMeasures } from './body-measures.ts';
import { Figure } from './figure.tsx';
import type { PartnerPart } from './partners.ts';
import { words } from './words.ts';

interface Props {
  readonly body: string;
  readonly part: PartnerPart;
  readonly theme: ShownTheme;
  /** How the body took part in the answer. */
  readonly state: Source['state'] | undefined;
}

/** A body's statistics on a theme, as of when, and what of them is withheld and why. */
export function BodyPart({ body, part, theme, state }: Props) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  const contribution = theme[part];
  const name = enumWord('Body', body);
  if (!contribution) return <NoPart name={name} state={state} />;
  const { asOf, withheld } = contribution;
  return (
    <div className="keep-together">
      <Table aria-label={name} className="count-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{name}</Table.Th>
            <Table.Th scope="col" ta="right">
              {told.count}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bodyMeasures[part].map(([of, code]) => (
            <Table.Tr key={code}>
              <Table.Td>{told.measures[code]}</Table.Td>
              <Table.Td ta="right">
                <Figure
                  of={`supervisionYear.themes[id=${theme.id}].${part}.${of}`}
                  otherwise={withheld.some(({ field }) => field === code) ? told.closed : told.notRecorded}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div className="beneath-table">
        <Text size="xs" c="dimmed">
          <time dateTime={asOf}>{told.bodyAsOf(format.instant(asOf))}</time>
        </Text>
        <WithheldNote withheld={withheld} fieldWords={told.measures} />
      </div>
    </div>
  );
}

/** Says why a body's part is not there. */
function NoPart({ name, state }: { readonly name: string; readonly state: Source['state'] | undefined }) {
  const { bodyAway, bodyNotOpen, noPart } = useWords(words);
  const why = state === 'UNREACHABLE' ? bodyAway : state === 'NOT_PERMITTED' ? bodyNotOpen : noPart;
  return (
    <div>
      <Text size="sm" fw={600} px="sm">
        {name}
      </Text>
      <Text size="sm" c="dimmed" px="sm">
        {why}
      </Text>
    </div>
  );
}
