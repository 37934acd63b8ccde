import { Field, Int, ObjectType } from 'type-graphql';
import { words } from '#kit';

/** 列入计划事项的落实情况 */
@ObjectType('Conversion', {
  description: words('“列入计划”的答复后来的落实情况。', 'What became of replies that put a matter in plan.'),
  simpleResolvers: true,
})
export class ConversionType {
  @Field(() => Int, { description: words('首次答复为列入计划的监督建议数。', 'Proposals first answered as in plan.') })
  inPlan!: number;

  @Field(() => Int, { description: words('其中经核实已落实的。', 'Of these, found done.') })
  verifiedDone!: number;

  @Field(() => Int, { description: words('其中经核实部分或未落实的。', 'Of these, found partly or not done.') })
  verifiedNotDone!: number;

  @Field(() => Int, { description: words('其中尚未核实的。', 'Of these, not verified yet.') })
  unverified!: number;
}
