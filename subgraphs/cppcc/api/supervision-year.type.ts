import { Field, Int, ObjectType } from 'type-graphql';
import { words } from '#kit';

/** 一个年度的协同监督 */
@ObjectType('SupervisionYear', {
  description: words(
    '一个年度的协同监督：主题与各协同单位的活动。',
    'A year of joint supervision: its themes and campaigns.',
  ),
  simpleResolvers: true,
})
export class SupervisionYearType {
  @Field(() => Int, { description: words('年度。', 'Year.') })
  year!: number;
}
