import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type Context, DateScalar, DivisionCodeScalar, field, findVisible, partType, words } from '#kit';
import type { MicroSuggestion } from './micro-suggestion.entity.ts';
import { microSuggestionPolicy } from './micro-suggestion.policy.ts';
import { microSuggestion, SuggestionSubjectEnum } from './micro-suggestion.record.ts';
import { gramsOf } from './text-likeness.ts';

/** The most alike of a division: two texts share at least so much of their pairs of characters (Jaccard). */
const alike = `
  select id from (
    select suggestion.id, cardinality(suggestion.grams) as own, cardinality(asked.grams) as given,
      (select count(*) from unnest(suggestion.grams) gram where gram = any (asked.grams)) as common
    from micro_suggestion suggestion, (select array(select jsonb_array_elements_text(?::jsonb)) as grams) asked
    where suggestion.grams && asked.grams and suggestion.region = ? and suggestion.status <> 'WITHDRAWN'
  ) candidate
  where common::float / nullif(own + given - common, 0) >= 0.5
  order by common::float / (own + given - common) desc, id limit 10`;

interface Cluster {
  readonly division: string;
  readonly subject: string;
  readonly count: number;
}

const clusters = `
  select region as division, subject, count(*)::int as count from micro_suggestion
  where status <> 'WITHDRAWN' and voiced_on between ? and ?
  group by region, subject having count(*) >= 5 order by count(*) desc, region, subject limit 100`;

const ClusterType = partType<Cluster>(
  'SuggestionCluster',
  '一地一类的微建议数',
  'How many micro-suggestions of a division are about one subject',
  {
    division: field.division('行政区划', 'Division'),
    subject: field.oneOf(SuggestionSubjectEnum, '类别', 'What they are about'),
    count: field.count('条数', 'How many'),
  },
);

/** 查重和聚类 of micro-suggestions, for the CPPCC's officers. */
@Resolver()
export class SimilarSuggestionsResolver {
  @Query(() => [microSuggestion.type], {
    nullable: true,
    description: words(
      '同一行政区划内与所给文字相近的微建议，最多十条；只供政协使用。',
      'Up to ten micro-suggestions of a division that say nearly the same; for the CPPCC only.',
    ),
  })
  similarSuggestions(
    @Arg('text', () => String, { description: words('文字。', 'The words.') }) text: string,
    @Arg('division', () => DivisionCodeScalar, { description: words('行政区划。', 'Division.') }) division: string,
    @Ctx() context: Context,
  ): Promise<MicroSuggestion[]> {
    return similarTo(context, text, division);
  }

  @Query(() => [ClusterType], {
    nullable: true,
    description: words(
      '一段时间内反映集中的地方和类别，五条以上；只供政协使用。',
      'Where a subject was voiced five times or more within a time; for the CPPCC only.',
    ),
  })
  async suggestionClusters(
    @Arg('from', () => DateScalar, { description: words('起。', 'From.') }) from: string,
    @Arg('until', () => DateScalar, { description: words('止。', 'Until.') }) until: string,
    @Ctx() context: Context,
  ): Promise<Cluster[]> {
    return context.viewer.isOwn ? context.em.execute<Cluster[]>(clusters, [from, until]) : [];
  }
}

async function similarTo(context: Context, text: string, division: string): Promise<MicroSuggestion[]> {
  if (!context.viewer.isOwn) return [];
  const found = await context.em.execute<{ id: string }[]>(alike, [JSON.stringify(gramsOf(text)), division]);
  const ids = found.map(({ id }) => id);
  const rows = await findVisible(context, microSuggestionPolicy, { where: { id: { $in: ids } } });
  return rows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
