import { Table } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { FigureHead } from '../figure-head.tsx';
import { words as shared } from '../words.ts';
import type { OneWorkPlaceQuery } from './operations.generated.ts';
import { words } from './words.ts';

type Activities = NonNullable<OneWorkPlaceQuery['workPlace']>['activities'];

/** The latest activities at a place. */
export function LatestActivities({ activities: { totalCount, nodes } }: { readonly activities: Activities }) {
  const told = useWords(words);
  const { no, status } = useWords(shared);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  return (
    <Section title={told.activities} note={told.activitiesOf(totalCount)}>
      {nodes.length === 0 ? (
        <Empty />
      ) : (
        <WideTable
          label={told.activities}
          head={[
            told.heldOn,
            no,
            told.activity,
            told.kind,
            <FigureHead key="attendance">{told.attendance}</FigureHead>,
            status,
          ]}
        >
          {nodes.map((activity) => (
            <Table.Tr key={activity.id}>
              <Table.Td>
                <time dateTime={activity.heldOn}>{activity.heldOn}</time>
              </Table.Td>
              <Table.Td>{activity.no}</Table.Td>
              <Table.Td>{activity.title}</Table.Td>
              <Table.Td>{enumWord('ActivityKind', activity.kind)}</Table.Td>
              <Table.Td className="platform-figure">{format.number(activity.attendance)}</Table.Td>
              <Table.Td>
                <StatusBadge of="ActivityStatus" value={activity.status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
    </Section>
  );
}
