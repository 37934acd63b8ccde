import { Ctx, Query, Resolver } from 'type-graphql';
import { type Context, replyClassSchemes, words } from '#kit';
import { ReplyClassSchemeType } from './reply-class-scheme.type.ts';

/** 答复分类办法对照 */
@Resolver()
export class ReplyClassSchemeResolver {
  @Query(() => [ReplyClassSchemeType], {
    nullable: true,
    description: words('全部答复分类办法及其对照。', 'All schemes of reply classes, with the crosswalk.'),
  })
  replyClassSchemes(@Ctx() { language }: Context): ReplyClassSchemeType[] {
    return replyClassSchemes.map(({ classes, issuedBy, ...scheme }) => ({
      ...scheme,
      issuedBy: issuedBy[language],
      classes: classes.map(({ label, ...rest }) => ({ ...rest, label: label[language] })),
    }));
  }
}
