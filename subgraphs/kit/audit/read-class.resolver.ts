import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { labelOfField } from '../grants/grant-words.ts';
import type { ReadClass } from './read-entry.entity.ts';
import { ReadClassType } from './read-entry.type.ts';

/** What was read, in words, the same in every body. */
@Resolver(() => ReadClassType)
export class ReadClassResolver {
  @FieldResolver()
  nounLabel(@Root() { noun }: ReadClass, @Ctx() { nouns, language }: Context): string {
    return nouns.get(noun)?.confidential?.[language] ?? noun;
  }

  @FieldResolver()
  deniedLabels(
    @Root() { noun, denied }: ReadClass,
    @Ctx() { body, nouns, language }: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): string[] {
    return denied.map((field) => labelOfField({ grantor: body, nouns, schema }, noun, field, language));
  }
}
