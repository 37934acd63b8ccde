import { sampleId } from '#kit';
import type { MemberLevel } from '../../platform/members/member-level-names.ts';
import { daysAfter } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { branchName, orgNodeId, sampleCell, sectorGroupName } from './organisation.ts';
import { type SamplePlace, samplePlaces } from './work-places.ts';

/**
 * How many members of each level there are and how many of them are at a work place. That there are about a thousand at
 * the places is published, how they divide is a sample assumption.
 */
const levels: readonly (readonly [MemberLevel, members: number, placed: number])[] = [
  ['REGION', 60, 40],
  ['CITY', 360, 340],
  ['COUNTY', 640, 620],
];

/** Every so many members have been moved to another place since (sample assumption). */
const movedEvery = 40;
const movedOn = '2025-03-10';

/** The work places that were open when the members were placed. */
const places = samplePlaces.filter(({ openedOn }) => openedOn < '2023-07-01');
const placeOf = (index: number): SamplePlace => places[index % places.length] as SamplePlace;

/** The county of a county’s member; those at a place in a statistical zone are of the first district. */
const counties = sampleCell.divisions.filter(({ kind }) => kind !== 'STATISTICAL_ZONE').map(({ code }) => code);
const countyOf = (index: number): string =>
  counties.find((code) => code === placeOf(index).region) ?? (counties[0] as string);

/** The members of the sample, by their index. */
const sketches = levels.flatMap(([level, members, placed]) =>
  Array.from({ length: members }, (_, place) => ({ level, isPlaced: place < placed })),
);

/** Identifier of a sample member. */
export const memberId = (index: number): string => sampleId('member', index);

const admittedOn = '2022-02-20';

/** The member as whom the sample's `cppcc-member` signs in. */
const accountOf = 60;

export const sampleMembers = () =>
  sketches.map(({ level }, index) => {
    const sector = sampleCell.sectors[index % sampleCell.sectors.length] as string;
    const party = sampleCell.parties.find((name) => name === sector) ?? null;
    return {
      ...livingMarks(admittedOn),
      ...{ id: memberId(index), level, sector, party, admittedOn },
      no: `呼协委〔2022〕${String(index + 1).padStart(4, '0')}号`,
      region: level === 'COUNTY' ? countyOf(index) : sampleCell.code,
      isPartyMember: sector === '中共' || (party === null && sector !== '无党派人士' && index % 5 < 2),
      groupId: orgNodeId(sectorGroupName(sector)),
      leftOn: null,
      accountId: index === accountOf ? 'cppcc-member' : null,
      status: 'ACTIVE' as const,
    };
  });

const placement = (index: number, { id, region }: SamplePlace, placedFrom: string, placedUntil: string | null) => ({
  ...livingMarks(placedUntil ?? placedFrom),
  recordedAt: livingMarks(placedFrom).recordedAt,
  ...{ id: sampleId('member-placement', index, placedFrom), region, placedFrom, placedUntil },
  memberId: memberId(index),
  placeId: id,
  status: placedUntil ? ('ENDED' as const) : ('PLACED' as const),
});

/** Where the members are: placed soon after the place was opened; some have been moved since. */
export const sampleMemberPlacements = () =>
  sketches.flatMap(({ isPlaced }, index) => {
    if (!isPlaced) return [];
    const place = placeOf(index);
    const placedFrom = daysAfter(place.openedOn, 3 + (index % 20));
    if (index % movedEvery !== 0) return [placement(index, place, placedFrom, null)];
    return [
      placement(index, place, placedFrom, daysAfter(movedOn, -1)),
      placement(index, placeOf(index + 1), movedOn, null),
    ];
  });

/** The members at a sample work place on the day of the published report. */
export const membersAt = (placeId: string): string[] =>
  sketches.flatMap(({ isPlaced }, index) => (isPlaced && placeOf(index).id === placeId ? [memberId(index)] : []));

/** 联建共建: every station has its branch, every fifth studio its group (sample assumption). */
export const sampleCoBuildings = () =>
  places.flatMap(({ id, mode, region, hostName, sector, openedOn }, index) => {
    if (mode !== 'EMBEDDED' && index % 5 !== 0) return [];
    const builtFrom = daysAfter(openedOn, 10);
    return {
      ...livingMarks(builtFrom),
      ...{ id: sampleId('co-building', id), region, placeId: id, builtFrom },
      nodeId: orgNodeId(sector ? sectorGroupName(sector) : branchName(index)),
      hostParty: `${hostName}党组织`,
      builtUntil: null,
      status: 'ACTIVE' as const,
    };
  });
