import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  title: '政协履职平台',
  lead: '委员工作站(室)、微建议和公开报告。数字均由查询得出，点开可见所由来的记录。',
  map: '工作站(室)分布',
  mapNote: '运行中的工作站和工作室，按行政区划分列。',
  stations: '委员工作站',
  studios: '委员工作室',
  vacancies: '缺位席位',
  townships: '街道、镇、乡',
  open: (name: string) => `查看${name}的站(室)`,
  total: '全市合计',
  modes: '建站(室)模式',
  mode: '模式',
  places: '站(室)数',
  coverage: '界别和党派覆盖',
  coverageNote: '每个界别、党派有多少运行中的站(室)；空白的列在前。',
  sectors: '界别',
  parties: '党派',
  gap: '空白',
  covered: '已覆盖',
};

const en: typeof zh = {
  title: 'The CPPCC’s platform',
  lead: 'Stations and studios, micro-suggestions, the published report. Every figure is the answer of a query; what it rests on can be opened.',
  map: 'Stations and studios by division',
  mapNote: 'Open stations and studios in each division.',
  stations: 'Stations',
  studios: 'Studios',
  vacancies: 'Vacant seats',
  townships: 'Sub-districts, towns, townships',
  open: (name) => `See the work places of ${name}`,
  total: 'Whole city',
  modes: 'Modes of founding',
  mode: 'Mode',
  places: 'Work places',
  coverage: 'Coverage of sectors and parties',
  coverageNote: 'How many open work places rest on each sector and party; gaps come first.',
  sectors: 'Sectors',
  parties: 'Parties',
  gap: 'gap',
  covered: 'covered',
};

/** The words of the overview. */
export const words: Words<typeof zh> = { zh, en };
