import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { sampleWords, words } from '#kit';

/** 年度主题 */
@ObjectType('Theme', {
  description: words('年度主题：一年一主题一协同中的主题。', 'The theme of a year’s joint supervision.'),
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class ThemeType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('年度。', 'Year.') })
  year!: number;

  @Field(() => String, {
    description: words('主题代码，如 BUSINESS_ENVIRONMENT。', 'Code, e.g. BUSINESS_ENVIRONMENT.'),
  })
  code!: string;

  @Field(() => String, { description: words('主题名称。', 'Name of the theme, in Chinese.') })
  label!: string;

  @Field(() => String, { description: words('主题的英文名称。', 'Name of the theme, in English.') })
  labelEn!: string;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}
