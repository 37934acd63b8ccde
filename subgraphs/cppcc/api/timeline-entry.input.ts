import { Field, ID, InputType, Int } from 'type-graphql';
import { BodyEnum, DateScalar, words } from '#kit';
import type { Body } from '#schema/registry.ts';

/** 变动的筛选条件 */
@InputType('TimelineFilter', { description: words('变动的筛选条件。', 'Conditions on what happened.') })
export class TimelineFilter {
  @Field(() => DateScalar, { description: words('自哪天起。', 'From which day on.') })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: words('至哪天止。', 'Up to which day.') })
  until?: string | null;

  @Field(() => Int, { nullable: true, description: words('年度。', 'Year.') })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: words('主题。', 'Theme.') })
  themeId?: string | null;

  @Field(() => BodyEnum, { nullable: true, description: words('协同单位。', 'Partner of the campaign.') })
  partner?: Body | null;
}
