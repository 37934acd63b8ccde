import { sampleId } from '#kit';
import type { DemonstrationLevel } from '../../platform/demonstration/demonstration-levels.ts';
import { spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { type SamplePlace, samplePlaces } from './work-places.ts';

/** The rounds of naming. That there are 100 and 30 by August 2023 is published, the rounds are a sample assumption. */
const cityRounds = [
  { awardedOn: '2022-12-20', count: 40, basisNo: '呼协办发〔2022〕56号' },
  { awardedOn: '2023-07-05', count: 60, basisNo: '呼协办发〔2023〕31号' },
  { awardedOn: '2025-06-18', count: 8, basisNo: '呼协办发〔2025〕24号' },
];
const regionRounds = [
  { awardedOn: '2023-07-28', count: 30, basisNo: '内协办发〔2023〕42号' },
  { awardedOn: '2025-11-12', count: 3, basisNo: '内协办发〔2025〕60号' },
];

/** What can be named: every second place or so, in the order in which they were opened. */
const candidates = samplePlaces
  .filter(({ mode }) => mode !== 'PARTY')
  .filter((_place, index) => index % 5 < 3)
  .sort((one, other) => one.openedOn.localeCompare(other.openedOn));

const awarded = (rounds: typeof cityRounds): (SamplePlace & { awardedOn: string; basisNo: string })[] => {
  let named = 0;
  return rounds.flatMap(({ count, awardedOn, basisNo }) => {
    const chosen = candidates.slice(named, named + count);
    named += count;
    return chosen.map((place) => ({ ...place, awardedOn, basisNo }));
  });
};

const award =
  (level: DemonstrationLevel) =>
  ({ id: placeId, region, awardedOn, basisNo }: ReturnType<typeof awarded>[number]) => ({
    ...livingMarks(awardedOn),
    ...{ id: sampleId('demonstration', level, placeId), placeId, region, level, basisNo, awardedOn },
    isPartyBuilding: level === 'REGION',
    revokedOn: null,
    revocationReason: null,
    status: 'IN_FORCE' as const,
  });

/** The demonstration points of the sample: those of the region are the first of those of the city. */
export const sampleDemonstrations = () => [
  ...awarded(cityRounds).map(award('CITY')),
  ...awarded(regionRounds).map(award('REGION')),
];

/** What the case stories of the sample tell. */
const stories: readonly (readonly [title: string, text: string])[] = [
  ['小站点解决暖气大问题', '居民反映管网老化。站点邀请供热企业和街道面对面协商，列出逐户改造计划，当年供暖季前完工。'],
  ['“板凳会”商出停车位', '老旧小区停车难。委员与居民、物业三次协商，腾挪闲置空地，划出共享车位并定下管理公约。'],
  ['义诊送到牧户家门口', '医药卫生界委员分组下沉，建立健康档案，协调卫生院固定巡诊时间。'],
  ['一条建议便利了外卖骑手', '站点收集骑手进小区难的意见，推动物业设立临时停靠点和通行码。'],
  ['法律服务进园区', '法律服务工作室定期坐班，帮助小微企业梳理合同风险，纠纷当场调解。'],
  ['合作社有了“农技顾问”', '农业界委员结对合作社，协商引进良种，解决仓储不足。'],
  ['让老人吃上热乎饭', '站点协商街道、餐饮企业和社区，设立助餐点，明确补贴和监督办法。'],
  ['青少年活动空间的改造', '委员协商盘活闲置用房，引入公益课程，明确安全管理责任。'],
  ['党建引领拆掉“隔心墙”', '两个小区因围墙通行长期争执，履职党小组牵头协商，开设便民门。'],
  ['夜市烟火气与安静的平衡', '商户与居民在站点议定营业时间和降噪措施，城管部门参与落实。'],
  ['公交线路延伸到新区', '站点汇总通勤意见，形成微建议，公交企业试运行后固定线路。'],
  ['无障碍通道打通最后一米', '残联界别委员实地体验，提出改造清单，主管部门逐项销号。'],
];

/** 典型案例 of the sample, published from 2022 to 2026, each of what was last held at its place; one is being written. */
export const sampleCaseStories = (activities: readonly { id: string; placeId: string; heldOn: string }[]) =>
  stories.map(([title, text], place) => {
    const { id: placeId, region } = candidates[place * 3] as SamplePlace;
    const isDraft = place === stories.length - 1;
    const day = spread('2022-11-01', '2026-11-15', place, stories.length);
    return {
      ...livingMarks(day),
      ...{ id: sampleId('case-story', place), title, text, placeId, region },
      activityId: activities.findLast((held) => held.placeId === placeId && held.heldOn <= day)?.id ?? null,
      suggestionId: null,
      publishedOn: isDraft ? null : day,
      withdrawalReason: null,
      status: isDraft ? ('DRAFT' as const) : ('PUBLISHED' as const),
    };
  });
