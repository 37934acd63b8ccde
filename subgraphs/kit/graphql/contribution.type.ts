import { Field, InterfaceType } from 'type-graphql';
import type { Body } from '#schema/registry.ts';
import type { Handling } from '../handling/handling.entity.ts';
import { HandlingType } from '../handling/handling.type.ts';
import { InstrumentType } from '../instrument/instrument.type.ts';
import { BodyEnum } from './enums.ts';
import { DateTimeScalar } from './scalars.ts';
import { WithheldType } from './withheld.type.ts';
import { words } from './words.ts';

/** What every contribution says: whose it is, as of when, and what it withholds. */
@InterfaceType('Contribution', {
  description: words(
    '一个单位对一条监督建议的贡献：它的办理情况和它发出的文书。',
    'What one body adds to a supervision proposal: its handling and the instruments it issued.',
  ),
  autoRegisterImplementations: false,
})
export abstract class ContributionType {
  @Field(() => BodyEnum, { description: words('提供单位。', 'The body that contributes.') })
  body!: Body;

  @Field(() => HandlingType, {
    nullable: true,
    description: words('该单位的办理情况；未承办时为空。', 'Its handling; null where nothing is assigned to it.'),
  })
  handling!: Handling | null;

  @Field(() => [InstrumentType], { description: words('该单位发出的相关文书。', 'The instruments it issued.') })
  instruments!: readonly InstrumentType[];

  @Field(() => [WithheldType], { description: words('不提供的字段及原因。', 'What is withheld, and why.') })
  withheld!: readonly WithheldType[];

  @Field(() => DateTimeScalar, { description: words('数据时间。', 'As of when.') })
  asOf!: Date;
}

/** What a body adds to a theme: figures, never single records. */
@InterfaceType('ThemeContribution', {
  description: words('一个单位对年度主题的贡献：统计数字。', 'What one body adds to a theme: figures.'),
  autoRegisterImplementations: false,
})
export abstract class ThemeContributionType {
  @Field(() => BodyEnum, { description: words('提供单位。', 'The body that contributes.') })
  body!: Body;

  @Field(() => [WithheldType], { description: words('不提供的字段及原因。', 'What is withheld, and why.') })
  withheld!: readonly WithheldType[];

  @Field(() => DateTimeScalar, { description: words('数据时间。', 'As of when.') })
  asOf!: Date;
}
