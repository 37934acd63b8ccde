import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '#tracker/parts/answered.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { agreementAddress } from './addresses.ts';
import { DaysLeft } from './days-left.tsx';
import type { ListedAgreement } from './use-grants.ts';
import { words } from './words.ts';

/** The agreements: with whom, since when, until when. */
export function AgreementTable({ agreements }: { readonly agreements: readonly ListedAgreement[] }) {
  const told = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  if (agreements.length === 0) return <Empty />;
  return (
    <WideTable
      label={told.agreements}
      head={[told.no, told.agreementTitle, told.partner, told.signedOn, told.validTo, told.replyMonths, told.status]}
    >
      {agreements.map(({ id, no, title, partner, signedOn, validTo, replyMonths, status }) => (
        <Table.Tr key={id}>
          <Table.Th scope="row" fw={400}>
            <Anchor component={Link} to={agreementAddress(no)} size="sm">
              {no}
            </Anchor>
          </Table.Th>
          <Table.Td>{title}</Table.Td>
          <Table.Td>{enumWord('Body', partner)}</Table.Td>
          <Table.Td>
            <time dateTime={signedOn}>{format.day(signedOn)}</time>
          </Table.Td>
          <Table.Td>
            <DaysLeft lastDay={validTo} />
          </Table.Td>
          <Table.Td>{told.months(replyMonths)}</Table.Td>
          <Table.Td>
            <StatusBadge of="AgreementStatus" value={status} />
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}
