import { z } from 'zod';
import { choiceField, numberField, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { StandardCheckEntity } from '../rules/standard-check.entity.ts';
import { WorkPlaceEntity } from '../work-places/work-place.entity.ts';
import { OpenReviewEntity } from './open-review.entity.ts';
import { openReviewLifecycle } from './open-review.lifecycle.ts';
import { openReviewPolicy } from './open-review.policy.ts';
import { reviewDecisions } from './review-decisions.ts';

const { step, publication } = ownSteps('open-review', openReviewPolicy, openReviewLifecycle);

const decisionFields = {
  decision: choiceField('ReviewDecision', reviewDecisions, '结论', 'Decision'),
  reasons: textField('理由', 'Reasons'),
  decidedBy: textField('作出结论的会议或机构', 'The meeting or office that decides', 120),
};

/** 评比: once a place and year, after the year's self-check; nothing decides but people. */
const decide = step({
  verb: 'decide',
  zh: '登记晾晒评比结论',
  en: 'decide on a work place for a year',
  action: 'decide',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    year: numberField('年度', 'Year'),
    ...decisionFields,
  }),
  make: async ({ placeId, year, decision, reasons, decidedBy }, { em, day }) => {
    const place = await em.findOne(WorkPlaceEntity, { id: placeId });
    refuseUnless(place !== null, '站(室)不存在。', 'There is no such work place.');
    refuseUnless(
      year <= Number(day.slice(0, 4)) && `${year}-12-31` >= place.openedOn,
      '年度应为该站(室)设立以来的年度。',
      'The year must be one in which the place was there.',
    );
    const checked = await em.count(StandardCheckEntity, { placeId, year });
    refuseUnless(
      checked > 0,
      '该站(室)尚未完成当年规范自查，请先自查。',
      'The place has not checked itself for that year yet; do so first.',
    );
    const decided = await em.count(OpenReviewEntity, { placeId, year });
    refuseUnless(decided === 0, '该年度已有结论，可修订并说明理由。', 'That year is decided; revise it, with reasons.');
    return { placeId, placeNo: place.no, region: place.region, year, decision, reasons, decidedBy, decidedOn: day };
  },
  told: 'decided',
});

const revise = step({
  verb: 'revise',
  zh: '修订晾晒评比结论',
  en: 'revise a decision on a work place',
  action: 'revise',
  input: z.object(decisionFields),
  change: (review, given, { day }) => {
    Object.assign(review, given, { decidedOn: day });
  },
  told: 'revised',
});

/** The steps, and how they are told of. */
export const openReviewCommands = [decide, revise];
export { publication as openReviewPublication };
