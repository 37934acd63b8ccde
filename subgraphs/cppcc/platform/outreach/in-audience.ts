import type { OutreachCampaign } from '../operation/activity-words.ts';

/** 累计受众: the audience that reports sum up is that of the talks and of the lecture hall; classes are counted apart. */
export const audience: readonly OutreachCampaign[] = ['INSPECTION_SPEECH', 'PARTY_CONGRESS', 'LECTURE_HALL'];

export const isInAudience = (campaign: OutreachCampaign): boolean => audience.includes(campaign);
