import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type Context, countBy, field, partType, publishEnum, words } from '#kit';
import { workPlace } from './work-place.record.ts';

/** A sector or party, and how many open work places rest on it. */
interface Coverage {
  readonly name: string;
  readonly places: number;
  readonly isGap: boolean;
}

const CoverageType = partType<Coverage>('Coverage', '覆盖情况', 'Whether a sector or party is covered', {
  name: field.text('界别或党派', 'Sector or party'),
  places: field.count('运行中的站(室)数', 'How many open work places rest on it'),
  isGap: field.yesNo('是否空白', 'Whether there is none'),
});

/** What should be covered: the list of the cell and the column of the place. */
const coverages = { SECTOR: ['sectors', 'sector'], PARTY: ['parties', 'party'] } as const;
type CoverageBy = keyof typeof coverages;

const CoverageByEnum = publishEnum<CoverageBy>('CoverageBy', words('覆盖的对象。', 'What should be covered.'), {
  SECTOR: ['界别', 'sectors'],
  PARTY: ['党派', 'democratic parties'],
});

/** 平台建设全覆盖 */
@Resolver()
export class CoverageResolver {
  @Query(() => [CoverageType], {
    nullable: true,
    description: words(
      '各界别或各党派有多少运行中的站(室)；空白的列在前。',
      'How many open work places rest on each sector or party; gaps come first.',
    ),
  })
  coverage(
    @Arg('by', () => CoverageByEnum, { description: words('对象。', 'What is to be covered.') }) by: CoverageBy,
    @Ctx() context: Context,
  ): Promise<Coverage[]> {
    return coverageOf(context, by);
  }
}

async function coverageOf(context: Context, by: CoverageBy): Promise<Coverage[]> {
  const [list, column] = coverages[by];
  const counts = await countBy(context, workPlace, column, { statuses: ['OPEN'] });
  const places = new Map(counts.map(({ value, count }) => [value, count]));
  return context.cell[list]
    .map((name) => ({ name, places: places.get(name) ?? 0, isGap: !places.has(name) }))
    .toSorted((one, other) => Number(other.isGap) - Number(one.isGap));
}
