import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Body } from '#schema/registry.ts';
import { BodyEnum } from '../graphql/enums.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';

/** 被搁置的事件 */
@ObjectType('SetAsideEvent', {
  description: words('未能生效而被搁置的事件。', 'An event that could not take effect and waits to be driven again.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class SetAsideEventType {
  @Field(() => ID, { description: words('事件标识。', 'Identifier of the event.') })
  eventId!: string;

  @Field(() => String, { description: words('事件名称。', 'Name of the event.') })
  name!: string;

  @Field(() => String, { description: words('原因。', 'Why.') })
  fault!: string;

  @Field(() => Int, { description: words('已尝试次数。', 'How often it was tried.') })
  attempts!: number;

  @Field(() => DateTimeScalar, { description: words('搁置时刻。', 'Since when.') })
  setAsideAt!: Date;
}

/** 对一个单位事件的接收情况 */
@ObjectType('FeedState', {
  description: words('对一个单位事件的接收情况。', 'How far this body has read the feed of another.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class FeedStateType {
  @Field(() => BodyEnum, { description: words('发布单位。', 'The publisher.') })
  publisher!: Body;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: words('截至何时已全部知悉。', 'As of when all is known; null if nothing was read yet.'),
  })
  asOf?: Date | null | undefined;

  @Field(() => Int, { description: words('修复缺口的次数。', 'How often a gap was healed.') })
  heals!: number;

  @Field(() => [SetAsideEventType], { description: words('被搁置的事件。', 'Events that were set aside.') })
  setAside?: readonly SetAsideEventType[];
}
