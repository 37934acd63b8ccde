import { Badge, Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { words as shared } from '../words.ts';
import type { OneWorkPlaceQuery } from './operations.generated.ts';
import { words } from './words.ts';

type Place = NonNullable<OneWorkPlaceQuery['workPlace']>;

interface Props {
  readonly seats: Place['seats']['nodes'];
  readonly vacancies: NonNullable<OneWorkPlaceQuery['vacantSeats']>['nodes'];
}

/** Who convenes and who heads a place, and which of its seats nobody holds. */
export function SeatTable({ seats, vacancies }: Props) {
  const told = useWords(words);
  const { status } = useWords(shared);
  const enumWord = useEnumWord();
  return (
    <Section title={told.seats}>
      {seats.length + vacancies.length === 0 ? (
        <Empty />
      ) : (
        <WideTable
          label={told.seats}
          head={[told.seat, told.holder, told.basis, told.basisNo, told.heldFrom, told.heldUntil, status]}
        >
          {vacancies.map(({ id, role }) => (
            <Table.Tr key={id}>
              <Table.Td>{enumWord('SeatRole', role)}</Table.Td>
              <Table.Td colSpan={5} />
              <Table.Td>
                <Badge color="orange">{told.vacant}</Badge>
              </Table.Td>
            </Table.Tr>
          ))}
          {seats.map(({ id, role, holder, basis, basisNo, heldFrom, heldUntil, status: held }) => (
            <Table.Tr key={id}>
              <Table.Td>{enumWord('SeatRole', role)}</Table.Td>
              <Table.Td>{holder}</Table.Td>
              <Table.Td>{basis && enumWord('ConvenorBasis', basis)}</Table.Td>
              <Table.Td>{basisNo}</Table.Td>
              <Table.Td>
                <time dateTime={heldFrom}>{heldFrom}</time>
              </Table.Td>
              <Table.Td>{heldUntil && <time dateTime={heldUntil}>{heldUntil}</time>}</Table.Td>
              <Table.Td>
                <StatusBadge of="SeatStatus" value={held} />
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
    </Section>
  );
}
