import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, loadVisible, words } from '#kit';
import type { MicroSuggestion } from '../suggestions/micro-suggestion.entity.ts';
import { microSuggestionPolicy } from '../suggestions/micro-suggestion.policy.ts';
import { microSuggestion } from '../suggestions/micro-suggestion.record.ts';
import type { OpinionReport } from './opinion-report.entity.ts';
import { opinionReportPolicy } from './opinion-report.policy.ts';
import { opinionReport } from './opinion-report.record.ts';
import { type OpinionSource, OpinionSourceEntity } from './opinion-source.entity.ts';

/** 来源微建议 of a report. */
@Resolver(() => opinionReport.type)
export class ReportSourcesResolver {
  @FieldResolver(() => [microSuggestion.type], {
    description: words('来源微建议。', 'The micro-suggestions that it was formed of.'),
  })
  sources(@Root() { id }: OpinionReport, @Ctx() context: Context): Promise<MicroSuggestion[]> {
    return across(context, 'reportId', id, ({ suggestionId }) =>
      loadVisible(context, microSuggestionPolicy, suggestionId),
    );
  }
}

/** 形成的社情民意信息 of a micro-suggestion. */
@Resolver(() => microSuggestion.type)
export class SuggestionReportsResolver {
  @FieldResolver(() => [opinionReport.type], {
    description: words('由其形成的社情民意信息。', 'The opinion reports that were formed of it.'),
  })
  opinionReports(@Root() { id }: MicroSuggestion, @Ctx() context: Context): Promise<OpinionReport[]> {
    return across(context, 'suggestionId', id, ({ reportId }) => loadVisible(context, opinionReportPolicy, reportId));
  }
}

/** What stands on the other side of the links of a record: one statement for all links of a request, one for what they lead to. */
async function across<Row>(
  context: Context,
  side: 'reportId' | 'suggestionId',
  id: string,
  load: (source: OpinionSource) => Promise<Row | null>,
): Promise<Row[]> {
  const links = context.once(
    `opinion sources by ${side}`,
    () =>
      new DataLoader<string, OpinionSource[]>(async (ids) => {
        const found = await context.em.find(
          OpinionSourceEntity,
          { [side]: { $in: [...ids] } },
          { disableIdentityMap: true },
        );
        const groups = Map.groupBy(found, (source) => source[side]);
        return ids.map((one) => groups.get(one) ?? []);
      }),
  );
  const loaded = await Promise.all((await links.load(id)).map(load));
  return loaded.filter((row) => row !== null);
}
