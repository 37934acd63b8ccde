import { z } from 'zod';
import { choiceField, groupField, nothing, referenceField, textField, type Work } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { assertDivision } from '../divisions/within-cell.ts';
import { OrgNodeEntity } from '../organisation/org-node.entity.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { followClosing, obstacleToClosing } from './closing.ts';
import { holderFields, takeSeat, vacateSeat } from './seat.commands.ts';
import { SeatEntity } from './seat.entity.ts';
import type { WorkPlace } from './work-place.entity.ts';
import { workPlaceLifecycle } from './work-place.lifecycle.ts';
import { workPlacePolicy } from './work-place.policy.ts';
import { kindOf, policyPriorities, type WorkPlaceMode, workPlaceModes } from './work-place-modes.ts';

const { step, publication } = ownSteps('work-place', workPlacePolicy, workPlaceLifecycle);

const holderField = (zh: string, en: string) => groupField('SeatHolderInput', zh, en, holderFields);

/** 设立站(室): with its two convenors, and a head where it is a station. */
const open = step({
  verb: 'open',
  zh: '设立委员工作站(室)',
  en: 'open a work place with its convenors',
  action: 'open',
  input: z.object({
    name: textField('名称', 'Name', 120),
    mode: choiceField('WorkPlaceMode', workPlaceModes, '模式', 'Mode'),
    division: textField('所在行政区划代码', 'Code of the division it is in', 6),
    hostName: textField('依托单位', 'What it rests on', 120),
    sector: textField('界别；依托界别的必填', 'Sector, where it rests on one', 40).nullish(),
    party: textField('党派；依托党派的必填', 'Party, where it rests on one', 40).nullish(),
    priority: choiceField(
      'PolicyPriority',
      policyPriorities,
      '任务；聚焦任务的必填',
      'Task, where it has one',
    ).nullish(),
    branchId: referenceField('所属党组织环节', 'The link of the chain that leads it'),
    firstConvenor: holderField('第一召集人', 'The first convenor').nullish(),
    secondConvenor: holderField('召集人', 'The second convenor').nullish(),
    head: holderField('站长；工作站必填', 'The head, for a station').nullish(),
  }),
  make: async (input, work) => {
    const { name, mode, division, hostName, sector, party, priority, branchId } = input;
    assertDivision(work, division);
    assertRestsOn(mode, input, work);
    const branch = await work.em.count(OrgNodeEntity, { id: branchId, status: 'ACTIVE', level: { $lte: 3 } });
    refuseUnless(
      branch === 1,
      '站(室)应挂靠在党组、履职党支部或履职党小组，请选择第1至3层的环节。',
      'A work place is led by a leading group, branch or group: choose a link of levels 1 to 3.',
    );
    return {
      ...{ name, mode, hostName, branchId, sector: sector ?? null, party: party ?? null, priority: priority ?? null },
      no: await nextNumber(work, 'work_place', '站', work.day.slice(0, 4), 3),
      kind: kindOf(mode),
      region: division,
      openedOn: work.day,
    };
  },
  change: async (place, { firstConvenor, secondConvenor, head }, work) => {
    refuseUnless(
      firstConvenor != null && secondConvenor != null,
      '实行双召集人制度，请填写第一召集人和召集人。',
      'A work place has two convenors: name the first and the second.',
    );
    refuseUnless(
      (place.kind === 'STATION') === (head != null),
      '工作站须有站长；工作室不设站长。',
      'A station has a head; a studio has none.',
    );
    await work.em.flush();
    await work.make(takeSeat, { role: 'FIRST_CONVENOR', placeId: place.id, ...firstConvenor });
    await work.make(takeSeat, { role: 'SECOND_CONVENOR', placeId: place.id, ...secondConvenor });
    if (head) await work.make(takeSeat, { role: 'STATION_HEAD', placeId: place.id, ...head });
  },
  told: 'opened',
});

/** What a mode asks for: the field that must then be filled, and what may stand in it. */
const wanted: Readonly<Record<WorkPlaceMode, 'sector' | 'party' | 'priority' | null>> = {
  EMBEDDED: null,
  SECTOR: 'sector',
  PARTY: 'party',
  ORGANISATION: null,
  POLICY_TASK: 'priority',
};

function assertRestsOn(
  mode: WorkPlaceMode,
  given: { readonly [Field in 'sector' | 'party' | 'priority']?: string | null | undefined },
  { context: { cell } }: Work,
): void {
  const known = { sector: cell.sectors, party: cell.parties, priority: policyPriorities as readonly string[] };
  for (const field of ['sector', 'party', 'priority'] as const) {
    const value = given[field];
    refuseUnless(
      (wanted[mode] === field) === (value != null) && (value == null || known[field].includes(value)),
      `${wantedWords[field]}只在相应模式下填写，且须为：${known[field].join('、')}。`,
      `${field} is filled for its own mode only, with one of: ${known[field].join(', ')}.`,
    );
  }
}

const wantedWords = { sector: '界别', party: '党派', priority: '任务' } as const;

const revise = step({
  verb: 'revise',
  zh: '修改站(室)名称和依托单位',
  en: 'correct the name of a work place and of its host',
  action: 'revise',
  input: z.object({
    name: textField('名称', 'Name', 120),
    hostName: textField('依托单位', 'What it rests on', 120),
  }),
  change: (place, { name, hostName }) => {
    Object.assign(place, { name, hostName });
  },
  told: 'revised',
});

/** 撤销站(室): its seats are left with it; what later mechanisms have at it is settled first, or ends. */
const close = step({
  verb: 'close',
  zh: '撤销委员工作站(室)',
  en: 'close a work place',
  action: 'close',
  input: nothing,
  refuses: (place, _input, work) => obstacleToClosing(place, work),
  change: async (place: WorkPlace, _input, work) => {
    const { day, em, run } = work;
    place.closedOn = day;
    const seats = await em.find(SeatEntity, { placeId: place.id, status: 'HELD' }, { orderBy: { id: 'asc' } });
    for (const seat of seats) await run(vacateSeat, seat);
    await followClosing(place, work);
  },
  told: 'closed',
});

/** The steps, and how they are told of. */
export const workPlaceCommands = [open, revise, close];
export { publication as workPlacePublication };
