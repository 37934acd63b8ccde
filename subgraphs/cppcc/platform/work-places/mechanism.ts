import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { orgNode } from '../organisation/org-node.record.ts';
import { CoverageResolver } from './coverage.resolver.ts';
import { seatCommands, seatPublication } from './seat.commands.ts';
import { SeatEntity } from './seat.entity.ts';
import { seat, vacantSeat } from './seat.record.ts';
import { VacantSeatEntity } from './vacant-seat.entity.ts';
import { workPlaceCommands, workPlacePublication } from './work-place.commands.ts';
import { WorkPlaceEntity } from './work-place.entity.ts';
import { workPlace } from './work-place.record.ts';

/** 委员工作站(室): the five modes, two convenors, heads and chiefs, what is vacant and whom nobody covers. */
export const workPlaces: Mechanism = {
  entities: [WorkPlaceEntity, SeatEntity, VacantSeatEntity],
  resolvers: [
    recordResolver(workPlace, {
      branch: { to: orgNode, by: 'branchId', zh: '所属党组织环节', en: 'The link of the chain that leads it' },
    }),
    recordCounts(workPlace, {
      KIND: ['kind', '工作站或工作室', 'station or studio'],
      MODE: ['mode', '模式', 'mode'],
      DIVISION: ['region', '行政区划', 'division'],
      PRIORITY: ['priority', '任务', 'task'],
    }),
    recordResolver(seat, { place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } }),
    recordResolver(vacantSeat, { place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } }),
    recordCounts(vacantSeat, {
      ROLE: ['role', '席位', 'seat'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    listsOn(workPlace.type, {
      seats: { of: seat, by: 'placeId', zh: '召集人和站长', en: 'Its convenors and its head' },
    }),
    listsOn(orgNode.type, {
      workPlaces: { of: workPlace, by: 'branchId', zh: '所属站(室)', en: 'The work places that it leads' },
    }),
    CoverageResolver,
    mutationsOf({ name: 'WorkPlace', type: workPlace.type, zh: '站(室)', en: 'work place' }, workPlaceCommands),
    mutationsOf({ name: 'Seat', type: seat.type, zh: '任职', en: 'seat' }, seatCommands),
  ],
  commands: [...workPlaceCommands, ...seatCommands],
  nouns: [],
  publications: [workPlacePublication, seatPublication],
};
