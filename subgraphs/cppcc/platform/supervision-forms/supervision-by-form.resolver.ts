import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, conditionsOn, countBy, DateScalar, publishEnum, words } from '#kit';
import { SupervisionFormEnum } from '../../api/campaign.type.ts';
import { type SupervisionForm, supervisionForms } from '../../model/campaign.entity.ts';
import { refuseUnless } from '../refuse.ts';
import type { SupervisionAct } from './supervision-act.entity.ts';
import { supervisionActPolicy } from './supervision-act.policy.ts';

/** The forms that a register of the hub holds; of the others it does not know how often they were used. */
const registered: readonly SupervisionForm[] = ['PROPOSAL', 'JOINT', 'MICRO'];

type CountState = 'COUNTED' | 'NOT_REGISTERED' | 'NOT_OPEN';

const CountStateEnum = publishEnum<CountState>(
  'FormCountState',
  words('某种监督形式能否计数。', 'Whether a form of supervision is counted.'),
  {
    COUNTED: ['已计数', 'counted'],
    NOT_REGISTERED: ['本平台未登记这种形式', 'no register of the hub holds this form'],
    NOT_OPEN: ['未向您开放', 'not open to you'],
  },
);

@ObjectType('FormCount', {
  description: words('一种监督形式及其次数。', 'A form of supervision and how often it was used.'),
  simpleResolvers: true,
})
class FormCountType {
  @Field(() => SupervisionFormEnum, { description: words('监督形式。', 'The form.') })
  form!: SupervisionForm;

  @Field(() => Int, { nullable: true, description: words('次数；不能计数的为空。', 'How often; null if not counted.') })
  count!: number | null;

  @Field(() => CountStateEnum, { description: words('能否计数。', 'Whether it is counted.') })
  state!: CountState;
}

const on = conditionsOn<SupervisionAct>();
const act = {
  policy: supervisionActPolicy,
  conditions: { since: on.since('heldOn', '', ''), until: on.until('heldOn', '', '') },
};

/** 九种监督形式 */
@Resolver()
export class SupervisionByFormResolver {
  @Query(() => [FormCountType], {
    nullable: true,
    description: words(
      '一段时间内各种监督形式的次数；没有登记的形式不以零代替。',
      'How often each form of supervision was used in a period; a form without a register is not told as zero.',
    ),
  })
  async supervisionByForm(
    @Arg('since', () => DateScalar, { description: words('起始日期。', 'First day.') }) since: string,
    @Arg('until', () => DateScalar, { description: words('截止日期。', 'Last day.') }) until: string,
    @Ctx() context: Context,
  ): Promise<FormCountType[]> {
    refuseUnless(since <= until, '起始日期晚于截止日期，请核对。', 'The first day is after the last one; check them.');
    const counts = new Map(
      (await countBy(context, act, 'form', { since, until })).map(({ value, count }) => [value, count]),
    );
    return supervisionForms.map((form) => {
      const state = stateOf(context, form);
      return { form, state, count: state === 'COUNTED' ? (counts.get(form) ?? 0) : null };
    });
  }
}

function stateOf({ viewer }: Context, form: SupervisionForm): CountState {
  if (!registered.includes(form)) return 'NOT_REGISTERED';
  return viewer.isOwn || form === 'JOINT' ? 'COUNTED' : 'NOT_OPEN';
}
