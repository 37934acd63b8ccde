import { publishEnum, words } from '#kit';
import type { ActivityStatus } from './activity.lifecycle.ts';
import type { ActivityKind, OutreachBrand, OutreachCampaign, SinkType } from './activity-words.ts';

export const ActivityKindEnum = publishEnum<ActivityKind>(
  'ActivityKind',
  words('活动种类。', 'The kinds of activities.'),
  {
    TALK: ['学习宣讲', 'talk or class'],
    RECEPTION: ['接待群众', 'reception of constituents'],
    FIELD_STUDY: ['调研视察', 'field study'],
    CONSULTATION: ['协商座谈', 'consultation'],
    SUPERVISION: ['监督活动', 'supervision'],
    MICRO_SERVICE: ['公益微服务', 'micro-service for the public good'],
    EXCHANGE: ['观摩交流', 'visit and exchange'],
  },
);

export const SinkTypeEnum = publishEnum<SinkType>('SinkType', words('三下沉。', 'What came down to the place.'), {
  WORK: ['工作重心下沉', 'the focus of work'],
  MEMBERS: ['委员下沉', 'the members'],
  RESOURCES: ['平台资源下沉', 'the resources of the platform'],
});

export const OutreachBrandEnum = publishEnum<OutreachBrand>(
  'OutreachBrand',
  words('宣讲和读书的特色载体。', 'The brands of talks and reading.'),
  {
    SPEAKERS_GROUP: ['委员宣讲团', 'group of members who give talks'],
    MEMBERS_LECTURE: ['委员讲堂', 'members’ lecture'],
    READING: ['书香政协', 'reading CPPCC'],
    LECTURE_HALL: ['首府政协讲堂', 'CPPCC lecture hall of the capital'],
  },
);

export const OutreachCampaignEnum = publishEnum<OutreachCampaign>(
  'OutreachCampaign',
  words('宣讲主题。', 'What a series of talks or classes is about.'),
  {
    INSPECTION_SPEECH: ['考察内蒙古重要讲话精神宣讲', 'talks on the speech made when Inner Mongolia was inspected'],
    PARTY_CONGRESS: ['二十大精神宣讲', 'talks on the 20th Party congress'],
    LECTURE_HALL: ['首府政协讲堂', 'CPPCC lecture hall of the capital'],
    THEME_CLASS: ['铸牢中华民族共同体意识主题课堂', 'classes on the community of the Chinese nation'],
  },
);

export const ActivityStatusEnum = publishEnum<ActivityStatus>(
  'ActivityStatus',
  words('活动状态。', 'Whether the entry of an activity stands.'),
  { HELD: ['已开展', 'held'], WITHDRAWN: ['已撤回', 'withdrawn'] },
);
