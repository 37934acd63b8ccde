import { sampleId } from '#kit';
import type { SeatRole } from '../../platform/work-places/seat-roles.ts';
import { kindOf, policyPriorities, type WorkPlaceMode } from '../../platform/work-places/work-place-modes.ts';
import { daysAfter, spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { branchName, countyGroupName, orgNodeId, sampleCell, sectorGroupName } from './organisation.ts';

/**
 * The stations of each division. That there are 84 is published, how they divide is a sample assumption; 10 and 9 count
 * one station each in a development zone that lies in that division.
 */
const stations: Readonly<Record<string, number>> = {
  '150102': 12,
  '150103': 9,
  '150104': 9,
  '150105': 11,
  '150121': 10,
  '150122': 5,
  '150123': 9,
  '150124': 8,
  '150125': 9,
  '150172': 2,
};

/** The studios of each mode, as published. */
const studios = { SECTOR: 37, PARTY: 7, ORGANISATION: 60, POLICY_TASK: 22 } as const;

/** Opened after the day of the published report. */
const laterStudios = 4;

const organisations = [
  ...[
    '律师协会',
    '青年企业家协会',
    '社区卫生服务中心',
    '人民调解委员会',
    '职业技术学院',
    '商会',
    '文化馆',
    '物业服务行业协会',
  ],
  ...['农牧业专业合作社', '图书馆', '快递行业协会', '中小学校'],
];

/** A work place of the sample. */
export interface SamplePlace {
  readonly id: string;
  readonly no: string;
  readonly name: string;
  readonly mode: WorkPlaceMode;
  readonly region: string;
  readonly hostName: string;
  readonly sector: string | null;
  readonly party: string | null;
  readonly priority: (typeof policyPriorities)[number] | null;
  readonly branch: string;
  readonly openedOn: string;
}

type Sketch = Pick<SamplePlace, 'mode' | 'region' | 'hostName' | 'branch'> & Partial<SamplePlace>;

const districts = ['150102', '150103', '150104', '150105'];
const divisionName = (code: string): string => sampleCell.divisions.find((one) => one.code === code)?.zh ?? '';

const stationSketches = (): Sketch[] =>
  Object.entries(stations).flatMap(([region, count]) =>
    Array.from({ length: count }, (_, place) => ({
      mode: 'EMBEDDED' as const,
      region,
      hostName: `${divisionName(region)}第${place + 1}党群服务中心`,
      branch: countyGroupName(region),
    })),
  );

const studioSketches = (mode: keyof typeof studios, count: number, offset = 0): Sketch[] =>
  Array.from({ length: count }, (_, index) => {
    const place = offset + index;
    const region = districts[place % districts.length] as string;
    const sector = sampleCell.sectors[place % sampleCell.sectors.length] as string;
    const party = sampleCell.parties[place % sampleCell.parties.length] as string;
    const host = `${divisionName(region)}${organisations[place % organisations.length]}`;
    const branch = branchName(place);
    if (mode === 'SECTOR') return { mode, region, hostName: `${sector}界`, sector, branch: sectorGroupName(sector) };
    if (mode === 'PARTY') return { mode, region, hostName: `${party}市委会`, party, branch: sectorGroupName(party) };
    if (mode === 'ORGANISATION') return { mode, region, hostName: host, branch };
    return {
      mode,
      region,
      hostName: host,
      priority: policyPriorities[place % policyPriorities.length] as never,
      branch,
    };
  });

const finished = (sketch: Sketch, place: number, openedOn: string): SamplePlace => {
  const kind = kindOf(sketch.mode) === 'STATION' ? '委员工作站' : '委员工作室';
  return {
    sector: null,
    party: null,
    priority: null,
    ...sketch,
    id: sampleId('work-place', place),
    no: `呼协站〔${openedOn.slice(0, 4)}〕${String(place + 1).padStart(3, '0')}号`,
    name: `${sketch.hostName}${kind}`,
    openedOn,
  };
};

const published = [
  ...stationSketches(),
  ...studioSketches('SECTOR', studios.SECTOR),
  ...studioSketches('PARTY', studios.PARTY),
  ...studioSketches('ORGANISATION', studios.ORGANISATION),
  ...studioSketches('POLICY_TASK', studios.POLICY_TASK),
];

/** The work places of the sample: the 210 of the published report, then those opened since. */
export const samplePlaces: readonly SamplePlace[] = [
  ...published.map((sketch, place) =>
    finished(sketch, place, spread('2022-03-15', '2023-06-30', place, published.length)),
  ),
  ...studioSketches('ORGANISATION', laterStudios, studios.ORGANISATION).map((sketch, index) =>
    finished(sketch, published.length + index, spread('2024-03-01', '2026-09-30', index, laterStudios)),
  ),
];

const placesByDay = samplePlaces.toSorted((one, other) => one.openedOn.localeCompare(other.openedOn));

/** A sample work place that was open on a day, another one for each turn. */
export function openPlaceOn(day: string, turn: number): SamplePlace {
  const open = placesByDay.filter(({ openedOn }) => openedOn <= day);
  return open[(turn * 37) % open.length] as SamplePlace;
}

export const sampleWorkPlaces = () =>
  samplePlaces.map(({ branch, ...place }) => ({
    ...livingMarks(place.openedOn),
    ...place,
    kind: kindOf(place.mode),
    branchId: orgNodeId(branch),
    closedOn: null,
    status: 'OPEN' as const,
  }));

/** Every so many places one of the seats of a convenor has been left and is vacant (sample assumption). */
const vacantEvery = 53;

export const sampleSeats = () => [
  ...sampleCell.divisions
    .filter(({ kind }) => kind !== 'STATISTICAL_ZONE')
    .map(({ code, zh }) => seatOf('AREA_CHIEF', null, code, `${zh}委副书记(政协委员)`, '2022-03-10')),
  ...samplePlaces.flatMap(({ id, mode, region, openedOn, hostName }, place) => {
    const isStation = kindOf(mode) === 'STATION';
    const holders: readonly (readonly [SeatRole, string])[] = [
      ['FIRST_CONVENOR', isStation ? `${hostName}党组织负责人` : `${hostName}履职党小组组长`],
      ['SECOND_CONVENOR', `${hostName}联系委员`],
      ...(isStation ? [['STATION_HEAD', `${hostName}所在街道(乡镇)党(工)委副书记`] as const] : []),
    ];
    return holders.map(([role, holder]) => {
      const seat = seatOf(role, id, region, holder, openedOn);
      return role === 'SECOND_CONVENOR' && place % vacantEvery === 20 ? left(seat) : seat;
    });
  }),
];

const seatOf = (role: SeatRole, placeId: string | null, region: string, holder: string, heldFrom: string) => ({
  ...livingMarks(heldFrom),
  id: sampleId('seat', role, placeId ?? region),
  ...{ role, placeId, region, holder, heldFrom },
  basis:
    role === 'FIRST_CONVENOR'
      ? holder.endsWith('组长')
        ? ('GROUP_LEADER' as const)
        : ('COBUILD_PARTY_HEAD' as const)
      : null,
  basisNo: `呼协党组发〔${heldFrom.slice(0, 4)}〕6号`,
  heldUntil: null as string | null,
  status: 'HELD' as 'HELD' | 'LEFT',
});

const left = (seat: ReturnType<typeof seatOf>) => {
  const heldUntil = daysAfter('2026-09-30', 0);
  return { ...seat, ...livingMarks(heldUntil), recordedAt: seat.recordedAt, heldUntil, status: 'LEFT' as const };
};
