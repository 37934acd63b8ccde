import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '#kit';
import { standardAnswers, standardItems } from './standard-items.ts';

/** 自查逐项结果: one item of one check, so that items can be listed and counted. */
export const TickedItemEntity = defineEntity({
  name: 'TickedItem',
  tableName: 'ticked_item',
  view: true,
  expression: `
    select standard_check.id::text || ':' || (ticked ->> 'item') as id, standard_check.id as check_id,
      standard_check.place_id, standard_check.year, standard_check.region, standard_check.version,
      standard_check.recorded_at, standard_check.is_sample,
      ticked ->> 'item' as item, ticked ->> 'answer' as answer
    from standard_check
    cross join jsonb_array_elements(standard_check.answers) as ticked`,
  properties: {
    ...baseProperties,
    id: p.string().primary(),
    placeId: p.uuid(),
    year: p.integer(),
    item: p.enum(standardItems),
    answer: p.enum(standardAnswers),
  },
});

export type TickedItem = InferEntity<typeof TickedItemEntity>;
