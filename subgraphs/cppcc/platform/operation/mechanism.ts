import { linksOn, listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import { consultationTopic } from '../consultations/consultation-topic.record.ts';
import { caseStory } from '../demonstration/case-story.record.ts';
import type { Mechanism } from '../mechanism.ts';
import { member } from '../members/member.record.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { activityCommands, activityPublication } from './activity.commands.ts';
import { ActivityEntity } from './activity.entity.ts';
import { activity } from './activity.record.ts';
import { activityAttendanceCommands, activityAttendancePublication } from './activity-attendance.commands.ts';
import { ActivityAttendanceEntity } from './activity-attendance.entity.ts';
import { activityAttendance } from './activity-attendance.record.ts';
import { demandCommands, demandPublication } from './demand.commands.ts';
import { DemandEntity } from './demand.entity.ts';
import { demand } from './demand.record.ts';
import { projectListEntryCommands, projectListEntryPublication } from './project-list-entry.commands.ts';
import { ProjectListEntryEntity } from './project-list-entry.entity.ts';
import { projectListEntry } from './project-list-entry.record.ts';
import { yearPlanCommands, yearPlanPublication } from './year-plan.commands.ts';
import { YearPlanEntity } from './year-plan.entity.ts';
import { yearPlan } from './year-plan.record.ts';

const placeLink = { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } as const;
const planLink = { to: yearPlan, by: 'yearPlanId', zh: '年度计划', en: 'The plan of the year' } as const;
const projectLink = { to: projectListEntry, by: 'projectId', zh: '项目', en: 'The project' } as const;

/** 规范运行机制: from what people ask for to the project list, the plan of a year and what was held; the links are kept. */
export const operation: Mechanism = {
  entities: [DemandEntity, ProjectListEntryEntity, YearPlanEntity, ActivityEntity, ActivityAttendanceEntity],
  resolvers: [
    recordResolver(demand, { place: placeLink, project: projectLink }),
    recordCounts(demand, {
      STATUS: ['status', '状态', 'status'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    recordResolver(projectListEntry, { place: placeLink, yearPlan: planLink }),
    recordCounts(projectListEntry, {
      STATUS: ['status', '状态', 'status'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    recordResolver(yearPlan, { place: placeLink }),
    recordCounts(yearPlan, { YEAR: ['year', '年度', 'year'], DIVISION: ['region', '行政区划', 'division'] }),
    recordResolver(activity, {
      place: placeLink,
      project: projectLink,
      yearPlan: planLink,
      topic: { to: consultationTopic, by: 'topicId', zh: '协商议题', en: 'The topic of consultation' },
    }),
    recordCounts(activity, {
      KIND: ['kind', '种类', 'kind'],
      SINK_TYPE: ['sinkType', '三下沉', 'what came down to the place'],
      BRAND: ['brand', '特色载体', 'brand'],
      CAMPAIGN: ['campaign', '宣讲主题', 'series'],
      TOPIC: ['topicId', '协商议题(标识)', 'topic of consultation, by its identifier'],
      DIVISION: ['region', '行政区划', 'division'],
      STATUS: ['status', '状态', 'status'],
    }),
    recordResolver(activityAttendance, {
      activity: { to: activity, by: 'activityId', zh: '活动', en: 'The activity' },
      member: { to: member, by: 'memberId', zh: '委员', en: 'The member' },
    }),
    listsOn(workPlace.type, {
      demands: { of: demand, by: 'placeId', zh: '群众需求', en: 'What people ask for here' },
      projects: { of: projectListEntry, by: 'placeId', zh: '项目清单', en: 'Its project list' },
      yearPlans: { of: yearPlan, by: 'placeId', zh: '年度计划', en: 'Its plans' },
      activities: { of: activity, by: 'placeId', zh: '履职活动', en: 'What was held here' },
    }),
    listsOn(projectListEntry.type, {
      demands: { of: demand, by: 'projectId', zh: '所回应的群众需求', en: 'The demands that it answers' },
      activities: { of: activity, by: 'projectId', zh: '开展的活动', en: 'The activities that carried it out' },
    }),
    listsOn(yearPlan.type, {
      projects: { of: projectListEntry, by: 'yearPlanId', zh: '列入计划的项目', en: 'The projects that it takes up' },
      activities: { of: activity, by: 'yearPlanId', zh: '按计划开展的活动', en: 'The activities that were part of it' },
    }),
    listsOn(consultationTopic.type, {
      activities: { of: activity, by: 'topicId', zh: '围绕议题的活动', en: 'The activities about it' },
    }),
    linksOn(caseStory, {
      activity: { to: activity, by: 'activityId', zh: '所记活动', en: 'The activity that it tells of' },
    }),
    listsOn(activity.type, {
      caseStories: { of: caseStory, by: 'activityId', zh: '典型案例', en: 'The case stories that tell of it' },
      attendances: { of: activityAttendance, by: 'activityId', zh: '参加的委员', en: 'The members who were there' },
    }),
    listsOn(member.type, {
      attendances: { of: activityAttendance, by: 'memberId', zh: '参加的活动', en: 'Where the member was' },
    }),
    mutationsOf({ name: 'Demand', type: demand.type, zh: '需求', en: 'demand' }, demandCommands),
    mutationsOf(
      { name: 'ProjectListEntry', type: projectListEntry.type, zh: '项目', en: 'project' },
      projectListEntryCommands,
    ),
    mutationsOf({ name: 'YearPlan', type: yearPlan.type, zh: '年度计划', en: 'plan' }, yearPlanCommands),
    mutationsOf({ name: 'Activity', type: activity.type, zh: '活动', en: 'activity' }, activityCommands),
    mutationsOf(
      { name: 'ActivityAttendance', type: activityAttendance.type, zh: '出席', en: 'attendance' },
      activityAttendanceCommands,
    ),
  ],
  commands: [
    ...demandCommands,
    ...projectListEntryCommands,
    ...yearPlanCommands,
    ...activityCommands,
    ...activityAttendanceCommands,
  ],
  nouns: [],
  publications: [
    demandPublication,
    projectListEntryPublication,
    yearPlanPublication,
    activityPublication,
    activityAttendancePublication,
  ],
};
