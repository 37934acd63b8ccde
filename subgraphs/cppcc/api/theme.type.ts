import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { publishEnum, sampleWords, words } from '#kit';
import type { ThemeStatus } from '../model/theme.lifecycle.ts';

/** 年度主题状态 */
const ThemeStatusEnum = publishEnum<ThemeStatus>('ThemeStatus', words('年度主题状态。', 'Where a theme stands.'), {
  ANNOUNCED: ['已发布', 'announced'],
});

/** 年度主题 */
@ObjectType('Theme', {
  description: words('年度主题：一年一主题一协同中的主题。', 'The theme of a year’s joint supervision.'),
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class ThemeType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

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

  @Field(() => ThemeStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: ThemeStatus;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}
