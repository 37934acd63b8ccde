/** 活动种类 */
export const activityKinds = [
  'TALK',
  'RECEPTION',
  'FIELD_STUDY',
  'CONSULTATION',
  'SUPERVISION',
  'MICRO_SERVICE',
  'EXCHANGE',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** 三下沉: the focus of work, the members, or the resources of the platform that came down to a place. */
export const sinkTypes = ['WORK', 'MEMBERS', 'RESOURCES'] as const;
export type SinkType = (typeof sinkTypes)[number];

/** 特色载体 */
export const outreachBrands = ['SPEAKERS_GROUP', 'MEMBERS_LECTURE', 'READING', 'LECTURE_HALL'] as const;
export type OutreachBrand = (typeof outreachBrands)[number];

/** 宣讲主题: what a series of talks and classes is about. */
export const outreachCampaigns = ['INSPECTION_SPEECH', 'PARTY_CONGRESS', 'LECTURE_HALL', 'THEME_CLASS'] as const;
export type OutreachCampaign = (typeof outreachCampaigns)[number];
