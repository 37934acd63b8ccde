import { sampleId } from '#kit';
import { type BeneficiaryBand, type BeneficiaryGroup, beneficiaryBands } from '../../platform/deeds/beneficiaries.ts';
import { spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { reportedOn } from '../published.ts';
import { openPlaceOn } from './work-places.ts';

/** Done since 2022 up to the day of the published report, as published; those done since are a sample assumption. */
const publishedDeeds = 645;
const laterDeeds = 1_380;

/** What members do, and for whom (sample assumption). */
const kinds: readonly (readonly [title: string, group: BeneficiaryGroup, where: string])[] = [
  ['协调修复小区破损路面', 'RESIDENTS', '辖区老旧小区'],
  ['组织义诊和健康咨询', 'OLDER_PEOPLE', '社区卫生服务站'],
  ['为独居老人安装紧急呼叫设备', 'OLDER_PEOPLE', '辖区居民家中'],
  ['开展课后公益辅导', 'MINORS', '社区活动室'],
  ['协调增设无障碍坡道', 'PEOPLE_WITH_DISABILITIES', '辖区公共服务场所'],
  ['为户外劳动者设立歇脚饮水点', 'WORKERS', '沿街商铺'],
  ['组织农技专家入户指导', 'FARMERS_AND_HERDERS', '辖区嘎查村'],
  ['联系企业提供就业岗位', 'LOW_INCOME_HOUSEHOLDS', '党群服务中心'],
  ['协助办理惠企政策申报', 'ENTERPRISES', '站(室)接待点'],
  ['协调解决小区供暖不热', 'RESIDENTS', '辖区供暖小区'],
  ['开展法律咨询服务', 'RESIDENTS', '站(室)接待点'],
  ['捐建社区图书角', 'MINORS', '社区活动室'],
  ['帮助销售滞销农畜产品', 'FARMERS_AND_HERDERS', '辖区合作社'],
];

const deed = (doneOn: string, place: number) => {
  const [title, group, where] = kinds[(place * 5) % kinds.length] as (typeof kinds)[number];
  const { id: placeId, region } = openPlaceOn(doneOn, place);
  return {
    ...livingMarks(doneOn),
    ...{ id: sampleId('practical-deed', place), doneOn, placeId, region, title, group },
    band: beneficiaryBands[(place * 3) % beneficiaryBands.length] as BeneficiaryBand,
    location: where,
    evidence: '站(室)工作记录，受益群众代表已确认。',
    correctionReason: null,
    withdrawalReason: null,
    status: 'RECORDED' as const,
  };
};

/** The deeds of the sample: the 645 of the published report, then those done since. */
export const samplePracticalDeeds = () => [
  ...Array.from({ length: publishedDeeds }, (_, place) =>
    deed(spread('2022-03-20', reportedOn, place, publishedDeeds), place),
  ),
  ...Array.from({ length: laterDeeds }, (_, place) =>
    deed(spread('2023-08-13', '2026-11-20', place, laterDeeds), publishedDeeds + place),
  ),
];

/** What the city CPPCC announced in June 2022. From when deeds are set beside it is a sample assumption. */
export const sampleDeedTarget = () => ({
  ...livingMarks('2022-06-17'),
  id: sampleId('deed-target', 2022),
  title: '届内为民办万件实事',
  count: 10_000,
  term: '本届任期内',
  countsFrom: '2022-01-01',
  source: '当地媒体报道，2022年6月17日',
  announcedOn: '2022-06-17',
  endedOn: null,
  status: 'IN_FORCE' as const,
});
