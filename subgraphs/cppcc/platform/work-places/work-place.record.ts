import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { WorkPlace } from './work-place.entity.ts';
import { type WorkPlaceStatus, workPlaceLifecycle } from './work-place.lifecycle.ts';
import { workPlacePolicy } from './work-place.policy.ts';
import type { PolicyPriority, WorkPlaceKind, WorkPlaceMode } from './work-place-modes.ts';

const WorkPlaceKindEnum = publishEnum<WorkPlaceKind>(
  'WorkPlaceKind',
  words('工作站或工作室。', 'Stations and studios.'),
  {
    STATION: ['委员工作站', 'member work station'],
    STUDIO: ['委员工作室', 'member studio'],
  },
);

const WorkPlaceModeEnum = publishEnum<WorkPlaceMode>(
  'WorkPlaceMode',
  words('建站(室)的五种模式。', 'The five modes of founding a work place.'),
  {
    EMBEDDED: ['依托街道(乡镇)党群服务中心嵌入', 'embedded in a Party and mass service centre'],
    SECTOR: ['依托界别', 'resting on a sector'],
    PARTY: ['依托党派', 'resting on a democratic party'],
    ORGANISATION: ['依托各类组织和机构', 'resting on an organisation'],
    POLICY_TASK: ['聚焦五大任务和模范自治区建设', 'devoted to one of the tasks of the region'],
  },
);

export const PolicyPriorityEnum = publishEnum<PolicyPriority>(
  'PolicyPriority',
  words('五大任务和全方位建设模范自治区。', 'The five tasks of the region, and building a model region.'),
  {
    ECOLOGICAL_BARRIER: ['北方重要生态安全屏障', 'ecological security barrier in the north'],
    BORDER_STABILITY: ['北疆安全稳定屏障', 'security and stability of the northern border'],
    ENERGY_BASE: ['国家重要能源和战略资源基地', 'base of energy and strategic resources'],
    FARM_PRODUCE_BASE: ['国家重要农畜产品生产基地', 'base of farm and livestock produce'],
    NORTHERN_GATEWAY: ['向北开放重要桥头堡', 'bridgehead of opening to the north'],
    MODEL_REGION: ['全方位建设模范自治区', 'building a model autonomous region'],
  },
);

const WorkPlaceStatusEnum = publishEnum<WorkPlaceStatus>(
  'WorkPlaceStatus',
  words('站(室)状态。', 'Whether a work place is open.'),
  { OPEN: ['运行中', 'open'], CLOSED: ['已撤销', 'closed'] },
);

const WorkPlaceType = recordType<WorkPlace>('WorkPlace', '委员工作站(室)', 'A work place: a member station or studio', {
  no: field.text('编号', 'Number'),
  name: field.text('名称', 'Name'),
  kind: field.oneOf(WorkPlaceKindEnum, '工作站或工作室', 'Station or studio'),
  mode: field.oneOf(WorkPlaceModeEnum, '建站(室)模式', 'On what it rests'),
  hostName: field.text('依托单位', 'The service centre, sector, party or organisation that it rests on'),
  sector: optional(field.text('界别', 'Sector')),
  party: optional(field.text('党派', 'Democratic party')),
  priority: optional(field.oneOf(PolicyPriorityEnum, '所聚焦的任务', 'The task that it is devoted to')),
  openedOn: field.day('设立日期', 'The day it was opened'),
  closedOn: optional(field.day('撤销日期', 'The day it was closed')),
  status: field.oneOf(WorkPlaceStatusEnum, '状态', 'Whether it is open'),
});

const on = conditionsOn<WorkPlace>();

/** 委员工作站(室) */
export const workPlace: ShownRecord<WorkPlace> = {
  name: 'WorkPlace',
  zh: '委员工作站(室)',
  en: 'work places',
  type: WorkPlaceType,
  policy: workPlacePolicy,
  lifecycle: workPlaceLifecycle,
  order: [
    ['no', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    kinds: on.oneOf('kind', WorkPlaceKindEnum, '工作站或工作室', 'Stations or studios'),
    modes: on.oneOf('mode', WorkPlaceModeEnum, '模式', 'Modes'),
    divisions: on.inDivisions(),
    priorities: on.oneOf('priority', PolicyPriorityEnum, '任务', 'Tasks'),
    sectors: on.among('sector', '界别', 'Sectors'),
    branchId: on.is('branchId', '所属党组织环节', 'The link of the chain that leads it'),
    statuses: on.oneOf('status', WorkPlaceStatusEnum, '状态', 'Statuses'),
  },
};
