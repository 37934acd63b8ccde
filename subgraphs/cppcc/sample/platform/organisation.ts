import { sampleId } from '#kit';
import { readCell, sampleCellFile } from '#schema/cell.ts';
import { levelOf, type OrgKind } from '../../platform/organisation/org-kinds.ts';
import { daysAfter } from '../days.ts';
import { livingMarks } from '../handlings.ts';

const foundedOn = '2022-02-28';

/** The special committees of the sample (sample assumption). */
const committees = [
  ...['提案', '经济', '农业和农村', '人口资源环境', '教科卫体', '社会和法制', '民族和宗教', '文化文史和学习'],
] as const;

export const sampleCell = readCell(sampleCellFile);

/** The counties and districts that have a CPPCC of their own; a statistical zone has none. */
const counties = sampleCell.divisions.filter(({ kind }) => kind !== 'STATISTICAL_ZONE');

/** Identifier of a sample link of the chain, by its name. */
export const orgNodeId = (name: string): string => sampleId('org-node', name);

const node = (kind: OrgKind, name: string, parent: string | null, region = sampleCell.code) => ({
  ...livingMarks(foundedOn),
  region,
  id: orgNodeId(name),
  kind,
  level: levelOf[kind],
  name,
  parentId: parent && orgNodeId(parent),
  foundedOn,
  dissolvedOn: null,
  status: 'ACTIVE' as const,
});

const leadingGroup = '市政协党组';

/** Name of the branch of a committee, of the leading group of a county, of the group of a sector. */
export const branchName = (place: number): string => `${committees[place % committees.length]}委员会履职党支部`;
export const countyGroupName = (code: string): string =>
  `${counties.find((county) => county.code === code)?.zh ?? sampleCell.divisions[4]?.zh}政协党组`;
export const sectorGroupName = (sector: string): string => `${sector}界履职党小组`;

/** The chain of the sample: six levels, the second of two kinds. */
export const sampleOrgNodes = () => [
  node('LEADING_GROUP', leadingGroup, null),
  ...committees.map((_committee, place) => node('COMMITTEE_BRANCH', branchName(place), leadingGroup)),
  ...counties.map(({ code }) => node('COUNTY_LEADING_GROUP', countyGroupName(code), leadingGroup, code)),
  ...sampleCell.sectors.flatMap((sector, place) => [
    node('SECTOR_GROUP', sectorGroupName(sector), branchName(place)),
    node('PARTY_MEMBERS', `${sector}界党员委员`, sectorGroupName(sector)),
    node('NON_PARTY_MEMBERS', `${sector}界党外委员`, `${sector}界党员委员`),
    node('CONSTITUENTS', `${sector}界群众`, `${sector}界党外委员`),
  ]),
];

/** Tasks of the sample: one that has gone down to every branch, some of which have reported. */
export const sampleChainTasks = () => {
  const task = (name: string, from: string | null, title: string, routedOn: string, report: string | null) => ({
    ...livingMarks(report ? daysAfter(routedOn, 20) : routedOn),
    id: sampleId('chain-task', title, name),
    nodeId: orgNodeId(name),
    fromTaskId: from && sampleId('chain-task', title, from),
    title,
    text: `${title}：请结合站(室)工作安排落实，按期上报情况。`,
    routedOn,
    dueOn: daysAfter(routedOn, 30),
    report,
    reportedOn: report && daysAfter(routedOn, 20),
    status: report ? ('REPORTED' as const) : ('ROUTED' as const),
  });
  return [
    { title: '开展学习贯彻党的二十大精神宣讲', routedOn: '2023-02-20', reports: committees.length },
    { title: '收集新就业形态劳动者权益保障微建议', routedOn: '2026-11-02', reports: 3 },
  ].flatMap(({ title, routedOn, reports }) => [
    task(leadingGroup, null, title, routedOn, null),
    ...committees.map((_committee, place) =>
      task(
        branchName(place),
        leadingGroup,
        title,
        daysAfter(routedOn, 3),
        place < reports ? '已按要求部署并开展。' : null,
      ),
    ),
  ]);
};
