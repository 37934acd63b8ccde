/**
 * The handling units that the sample proposals are assigned to: the partner bodies, city bureaus and districts.
 * Sample data.
 */
export const sampleUnits = {
  discipline: { name: '市纪委监委', body: 'discipline', region: '150100' },
  courts: { name: '市中级人民法院', body: 'courts', region: '150100' },
  procuratorate: { name: '市人民检察院', body: 'procuratorate', region: '150100' },
  justice: { name: '市司法局', body: 'justice', region: '150100' },
  marketRegulation: { name: '市市场监督管理局', body: null, region: '150100' },
  governmentServices: { name: '市政务服务与数据管理局', body: null, region: '150100' },
  industry: { name: '市工业和信息化局', body: null, region: '150100' },
  taxation: { name: '市税务局', body: null, region: '150100' },
  humanResources: { name: '市人力资源和社会保障局', body: null, region: '150100' },
  education: { name: '市教育局', body: null, region: '150100' },
  civilAffairs: { name: '市民政局', body: null, region: '150100' },
  publicSecurity: { name: '市公安局', body: null, region: '150100' },
  housing: { name: '市住房和城乡建设局', body: null, region: '150100' },
  health: { name: '市卫生健康委员会', body: null, region: '150100' },
  culture: { name: '市文化旅游广电局', body: null, region: '150100' },
  federationOfIndustry: { name: '市工商业联合会', body: null, region: '150100' },
  tradeUnions: { name: '市总工会', body: null, region: '150100' },
  youthLeague: { name: '团市委', body: null, region: '150100' },
  womensFederation: { name: '市妇女联合会', body: null, region: '150100' },
  commerce: { name: '市商务局', body: null, region: '150100' },
  reform: { name: '市发展和改革委员会', body: null, region: '150100' },
  finance: { name: '市财政局', body: null, region: '150100' },
  naturalResources: { name: '市自然资源局', body: null, region: '150100' },
  urbanManagement: { name: '市城市管理综合执法局', body: null, region: '150100' },
  transport: { name: '市交通运输局', body: null, region: '150100' },
  petitions: { name: '市信访局', body: null, region: '150100' },
  agriculture: { name: '市农牧局', body: null, region: '150100' },
  emergency: { name: '市应急管理局', body: null, region: '150100' },
  postal: { name: '市邮政管理局', body: null, region: '150100' },
  tobacco: { name: '市烟草专卖局', body: null, region: '150100' },
  cyberspace: { name: '市互联网信息办公室', body: null, region: '150100' },
  financialOffice: { name: '市金融工作办公室', body: null, region: '150100' },
  xincheng: { name: '新城区人民政府', body: null, region: '150102' },
  huimin: { name: '回民区人民政府', body: null, region: '150103' },
  yuquan: { name: '玉泉区人民政府', body: null, region: '150104' },
  saihan: { name: '赛罕区人民政府', body: null, region: '150105' },
  tumoteZuoqi: { name: '土默特左旗人民政府', body: null, region: '150121' },
  tuoketuo: { name: '托克托县人民政府', body: null, region: '150122' },
  helingeer: { name: '和林格尔县人民政府', body: null, region: '150123' },
  qingshuihe: { name: '清水河县人民政府', body: null, region: '150124' },
  wuchuan: { name: '武川县人民政府', body: null, region: '150125' },
} as const satisfies Record<
  string,
  { name: string; body: 'discipline' | 'courts' | 'procuratorate' | 'justice' | null; region: string }
>;

export type UnitCode = keyof typeof sampleUnits;

/** The body that a unit is, by its name; null for a unit outside the federation. */
export const bodyOfUnit = (name: string) => Object.values(sampleUnits).find((unit) => unit.name === name)?.body ?? null;
