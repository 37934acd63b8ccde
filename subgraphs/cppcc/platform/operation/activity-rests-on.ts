import type { Work } from '#kit';
import { ConsultationTopicEntity } from '../consultations/consultation-topic.entity.ts';
import { refuseUnless } from '../refuse.ts';
import { ProjectListEntryEntity } from './project-list-entry.entity.ts';
import { YearPlanEntity } from './year-plan.entity.ts';

/** On what an activity may rest. */
interface Rests {
  readonly heldOn: string;
  readonly yearPlanId?: string | null | undefined;
  readonly projectId?: string | null | undefined;
  readonly topicId?: string | null | undefined;
}

/** Refuses an activity that rests on the plan or project of another place or year, or on a topic that was not open. */
export async function assertRests(
  { heldOn, yearPlanId, projectId, topicId }: Rests,
  placeId: string,
  { em }: Work,
): Promise<void> {
  if (yearPlanId) {
    const plans = await em.count(YearPlanEntity, { id: yearPlanId, placeId, year: Number(heldOn.slice(0, 4)) });
    refuseUnless(
      plans === 1,
      '年度计划须是该站(室)在活动当年的计划，请核对。',
      'The plan is that of the place for the year of the activity; check it.',
    );
  }
  if (projectId) {
    const project = await em.findOne(ProjectListEntryEntity, { id: projectId, placeId, status: { $ne: 'DROPPED' } });
    refuseUnless(
      project !== null && (!yearPlanId || project.yearPlanId === yearPlanId),
      '项目须在该站(室)的清单上、未取消，且列入所填的年度计划，请核对。',
      'The project is on the list of the place, not dropped, and in the plan that is named; check it.',
    );
  }
  if (topicId) await assertTopic(topicId, heldOn, em);
}

async function assertTopic(id: string, heldOn: string, em: Work['em']): Promise<void> {
  const topic = await em.findOne(ConsultationTopicEntity, { id });
  refuseUnless(
    topic !== null && heldOn >= topic.setOn && (topic.concludedOn == null || heldOn <= topic.concludedOn),
    '议题须在活动当日已确定、尚未结束；请从 consultationTopics 中选择，或核对日期。',
    'The topic was set and not yet concluded on that day; choose one from consultationTopics, or check the day.',
  );
}
