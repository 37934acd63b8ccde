import { Anchor, Stack, Table } from '@mantine/core';
import { Link } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { PagedList } from '../paged-list.tsx';
import { useAddressFilter } from '../use-address-filter.ts';
import { type NamedDivision, useDivisionName } from '../use-division-name.ts';
import { words as shared } from '../words.ts';
import { type WorkPlaceListQuery, type WorkPlaceListQueryVariables, workPlaceList } from './operations.generated.ts';
import { PlaceFilters, placeFilterNames } from './place-filters.tsx';
import { words } from './words.ts';

/** The list of stations and studios, by division, kind and mode. */
export function PlacesPage() {
  const told = useWords(words);
  const { chosen, choose } = useAddressFilter(placeFilterNames);
  const answer = usePages(
    workPlaceList,
    { first: 50, filter: filterOf(chosen) },
    ({ workPlaces }) => workPlaces?.pageInfo,
  );
  const divisions = answer.data?.pages[0]?.data.divisions ?? [];
  return (
    <Stack>
      <PageHead title={told.title} lead={told.lead} />
      <PlaceFilters chosen={chosen} onChoose={choose} divisions={divisions} />
      <PagedList answer={answer} connectionOf={({ workPlaces }) => workPlaces}>
        {(places) => <PlaceTable places={places} divisions={divisions} />}
      </PagedList>
    </Stack>
  );
}

interface TableProps {
  readonly places: NonNullable<WorkPlaceListQuery['workPlaces']>['nodes'];
  readonly divisions: readonly NamedDivision[];
}

function PlaceTable({ places, divisions }: TableProps) {
  const told = useWords(words);
  const { no, status, division } = useWords(shared);
  const [enumWord, nameOf] = [useEnumWord(), useDivisionName(divisions)];
  return (
    <WideTable
      label={told.title}
      head={[no, told.name, division, told.kind, told.mode, told.host, told.openedOn, status]}
    >
      {places.map((place) => (
        <Table.Tr key={place.id}>
          <Table.Td>{place.no}</Table.Td>
          <Table.Td>
            <Anchor component={Link} to={place.id}>
              {place.name}
            </Anchor>
          </Table.Td>
          <Table.Td>{nameOf(place.region)}</Table.Td>
          <Table.Td>{enumWord('WorkPlaceKind', place.kind)}</Table.Td>
          <Table.Td>{enumWord('WorkPlaceMode', place.mode)}</Table.Td>
          <Table.Td>{place.hostName}</Table.Td>
          <Table.Td>
            <time dateTime={place.openedOn}>{place.openedOn}</time>
          </Table.Td>
          <Table.Td>
            <StatusBadge of="WorkPlaceStatus" value={place.status} />
          </Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}

type Filter = NonNullable<WorkPlaceListQueryVariables['filter']>;

/** The conditions of the address as the hub takes them; only what was chosen is asked for. */
function filterOf({
  division,
  kind,
  mode,
  status,
}: Readonly<Record<(typeof placeFilterNames)[number], string>>): Filter {
  return {
    ...(division && { divisions: [division] }),
    ...(kind && { kinds: [kind] as Filter['kinds'] }),
    ...(mode && { modes: [mode] as Filter['modes'] }),
    ...(status && { statuses: [status] as Filter['statuses'] }),
  };
}
