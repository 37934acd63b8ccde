import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, type ClassType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Body, entryOf } from '#schema/registry.ts';
import { allowedActions } from '../allowed-actions.ts';
import { type Connection, connectVisible } from '../connect-visible.ts';
import type { Context } from '../context.ts';
import { findVisible } from '../find-visible.ts';
import { PageArgs } from '../graphql/page.args.ts';
import { words } from '../graphql/words.ts';
import { loadVisible } from '../load-visible.ts';
import { annexOf } from './annex.ts';
import type { Grant } from './grant.entity.ts';
import { GrantFilter, grantList } from './grant.filter.ts';
import { grantLifecycle } from './grant.lifecycle.ts';
import { grantPolicy } from './grant.policy.ts';
import { AnnexType, GrantConnection, type GrantReminder, GrantType, grantReminders } from './grant.type.ts';
import { changesOf, type GrantChanges } from './grant-changes.ts';
import { type GrantStanding, hashOfTerms, standingOf } from './grant-terms.ts';
import { type ClauseWords, clauseZh } from './grant-words.ts';
import { type OpenableField, openableFields } from './openable-fields.ts';

const dayLength = 24 * 60 * 60 * 1_000;

/** 授权, the same in every body. */
@Resolver(() => GrantType)
export class GrantResolver {
  @FieldResolver()
  grantor(@Ctx() { body }: Context): Body {
    return body;
  }

  @FieldResolver()
  standing(@Root() grant: Grant, @Ctx() { now }: Context): GrantStanding {
    return standingOf(grant, now);
  }

  @FieldResolver()
  reminder(@Root() grant: Grant, @Ctx() { now }: Context): GrantReminder | null {
    const left = (grant.validUntil.getTime() - now.getTime()) / dayLength;
    if (standingOf(grant, now) !== 'IN_FORCE') return null;
    const reached = Object.entries(grantReminders).find(([, days]) => left <= days);
    return (reached?.[0] as GrantReminder | undefined) ?? null;
  }

  @FieldResolver()
  clause(@Root() grant: Grant, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): string {
    return clauseZh(wordsOf(context, info), grant);
  }

  @FieldResolver()
  termsHash(@Root() grant: Grant): string {
    return hashOfTerms(grant);
  }

  @FieldResolver()
  async opens(@Root() grant: Grant, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return (await changes(grant, context, info)).opens;
  }

  @FieldResolver()
  async closes(@Root() grant: Grant, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return (await changes(grant, context, info)).closes;
  }

  @FieldResolver()
  nounLabel(@Root() { noun }: Grant, @Ctx() { nouns, language }: Context): string {
    return nouns.get(noun)?.confidential?.[language] ?? noun;
  }

  @FieldResolver()
  openable(@Root() { noun }: Grant, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): OpenableField[] {
    return openableFields(wordsOf(context, info), noun, context.language);
  }

  @FieldResolver()
  allowedActions(@Root() grant: Grant, @Ctx() context: Context): string[] {
    return allowedActions(context, grantLifecycle, grantPolicy, grant);
  }
}

const wordsOf = ({ body, nouns }: Context, { schema }: GraphQLResolveInfo): ClauseWords => ({
  grantor: body,
  nouns,
  schema,
});

async function changes(grant: Grant, context: Context, info: GraphQLResolveInfo): Promise<GrantChanges> {
  const running = grant.replacesId ? await loadVisible(context, grantPolicy, grant.replacesId) : null;
  return changesOf(wordsOf(context, info), grant, running);
}

/** The grants of a body, under its name: `<body>Grants`, `<body>Annex`. */
export function grantsResolver(body: Body, names: { readonly grants: string; readonly annex: string }): ClassType {
  const { zh, en } = entryOf(body);

  @Resolver()
  class BodyGrantsResolver {
    @Query(() => GrantConnection, {
      nullable: true,
      name: names.grants,
      description: words(
        `${zh}作出的授权，先到期的在前；授权双方可见。`,
        `What the ${en} has granted, the first to end first; for both sides of each grant.`,
      ),
    })
    grants(
      @Args(() => PageArgs) page: PageArgs,
      @Arg('filter', () => GrantFilter, { nullable: true, description: words('筛选条件。', 'Conditions.') })
      filter: GrantFilter | null,
      @Ctx() context: Context,
    ): Promise<Connection<Grant>> {
      return connectVisible(context, grantList(context, filter), page);
    }

    @Query(() => AnnexType, {
      nullable: true,
      name: names.annex,
      description: words(
        `${zh}在一份协议附件中的数据开放清单；其他单位只见与自己有关的条款。`,
        `What the ${en} opens under an agreement; another body reads the clauses that concern it.`,
      ),
    })
    async annex(
      @Arg('agreementNo', () => String, { description: words('协议编号。', 'Number of the agreement.') })
      agreementNo: string,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<AnnexType> {
      const grants = await findVisible(context, grantPolicy, { where: { agreementNo } });
      return annexOf(wordsOf(context, info), agreementNo, grants, context.now);
    }
  }
  return BodyGrantsResolver;
}
