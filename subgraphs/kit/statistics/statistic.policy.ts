import { definePolicy, openToPartners } from '../define-policy.ts';
import { StatisticEntity } from './statistic.entity.ts';

/** Every partner sees sums; how small a sum may be is the small-cell guard's matter. */
export const statisticPolicy = definePolicy(StatisticEntity, { read: openToPartners });
