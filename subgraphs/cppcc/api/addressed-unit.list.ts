import type { FilterQuery } from '@mikro-orm/core';
import {
  type Context,
  findVisible,
  type NormalisedOutcome,
  normalisedOutcomes,
  receivedInstrumentPolicy,
  show,
  visible,
  workdayNumbers,
} from '#kit';
import type { Body } from '#schema/registry.ts';
import { themePolicy } from '../model/open-records.policy.ts';
import type { ProposalProgress } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import { countedProgress } from './proposal-progress.list.ts';

/** On which theme, in which years, and by how many bodies at least. */
export interface AddressedQuestion {
  readonly themeCode: string | null;
  readonly years: readonly number[] | null;
  readonly fromBodies: number;
}

/** What one body has addressed to one unit by one kind of paper, and how that was answered. */
interface Share {
  readonly issuer: Body;
  readonly kind: string;
  readonly received: number;
  readonly answered: number;
  readonly medianWorkdays: number | null;
  readonly outcomes: readonly { readonly outcome: NormalisedOutcome; readonly count: number }[];
}

/** Finds, in three statements, the units that at least so many bodies have addressed, and how each was answered. */
export async function addressedUnits(context: Context, { themeCode, years, fromBodies }: AddressedQuestion) {
  const themes = await findVisible(context, themePolicy, {
    where: { ...(themeCode && { code: themeCode }), ...(years && { year: { $in: [...years] } }) },
  });
  const asked = await visible<ProposalProgress>(context, proposalProgressPolicy, {
    $and: [countedProgress, { themeId: { $in: themes.map(({ id }) => id as string) } }],
  });
  const days = daysOf(
    context,
    themes.map(({ year }) => year),
  );
  const proposals = await proposalsByUnit(context, asked, days);
  const instruments = await instrumentsByUnit(context, asked, days);
  const shares = [...proposals, ...instruments.filter(({ addressee }) => addressee)];
  const units = [...Map.groupBy(shares, ({ addressee }) => addressee ?? '')]
    .filter(([, all]) => new Set(all.map(({ issuer }) => issuer)).size >= fromBodies)
    .sort(([one], [other]) => one.localeCompare(other, 'zh'))
    .map(([unitName, all]) => ({ unitName, shares: all.map(shareOf) }));
  const unattributed = instruments.filter(({ addressee }) => !addressee);
  return { units, unattributed: unattributed.reduce((sum, { received }) => sum + Number(received), 0) };
}

/** How PostgreSQL tells a share: counts as texts, and what was answered as one value, so that it can be closed as one. */
interface ShareRow {
  readonly addressee: string | null;
  readonly issuer: Body;
  readonly kind: string;
  readonly received: string;
  readonly repliedOn: { readonly answered: number; readonly median: number | null } | null;
  readonly outcomes?: Readonly<Record<NormalisedOutcome, number>>;
}

const shareOf = ({ issuer, kind, received, repliedOn, outcomes }: ShareRow): Share => ({
  ...{ issuer, kind, received: Number(received) },
  ...{ answered: repliedOn?.answered ?? 0, medianWorkdays: repliedOn?.median ?? null },
  outcomes: normalisedOutcomes.flatMap((outcome) =>
    outcomes?.[outcome] ? [{ outcome, count: outcomes[outcome] }] : [],
  ),
});

/** How often a paper was answered, and in the middle within how many working days: the lower of two middle ones. */
const answered = `jsonb_build_object('answered', count(replied.day),
    'median', percentile_disc(0.5) within group (order by replied.number - asked.number)) as "repliedOn"`;

const withDays = (askedOn: string) => `
    left join day as asked on asked.day = ${askedOn} left join day as replied on replied.day = replied_on`;

const withNumbers = 'with day(day, number) as (select * from unnest(?::date[], ?::int[]))';

type Days = readonly [days: string, numbers: string];

function proposalsByUnit(
  { em }: Context,
  where: FilterQuery<ProposalProgress>,
  days: Days,
): Promise<readonly ShareRow[]> {
  const rows = em.createQueryBuilder(proposalProgressPolicy.entity, 'row').where(where as never);
  const counts = normalisedOutcomes.map((one) => `'${one}', count(*) filter (where claimed_outcome = '${one}')`);
  return em.execute<ShareRow[]>(
    `${withNumbers}
    select unit_name as addressee, 'cppcc' as issuer, 'SupervisionProposal' as kind, count(*) as received, ${answered},
      jsonb_build_object(${counts.join(', ')}) as outcomes
    from (${rows.getFormattedQuery()}) as progress ${withDays('assigned_on')}
    group by unit_name`,
    [...days],
  );
}

/** Instruments by unit; what their owners keep closed is emptied as it is in their rows. */
async function instrumentsByUnit(
  context: Context,
  proposals: FilterQuery<ProposalProgress>,
  days: Days,
): Promise<readonly ShareRow[]> {
  const { em } = context;
  const concerned = em
    .createQueryBuilder(proposalProgressPolicy.entity, 'row')
    .select('proposalId')
    .where(proposals as never);
  const rows = em
    .createQueryBuilder(receivedInstrumentPolicy.entity, 'letter')
    .where((await visible(context, receivedInstrumentPolicy)) as never);
  const shares = await em.execute<object[]>(
    `${withNumbers}
    select addressee, addressee_body as "addresseeBody", issuer, kind, count(*) as received, ${answered}
    from (${rows.getFormattedQuery()}) as letter ${withDays('issued_on')}
    where proposal_id in (${concerned.getFormattedQuery()})
    group by addressee, addressee_body, issuer, kind order by issuer, kind`,
    [...days],
  );
  return (await show(context, receivedInstrumentPolicy, shares as never)) as unknown as readonly ShareRow[];
}

/** The days from the first of the themes to a year from now, numbered by the working days that have passed. */
function daysOf({ calendar, now }: Context, years: readonly number[]): Days {
  const numbered = workdayNumbers(Math.min(...years, now.getFullYear()), now.getFullYear() + 1, calendar);
  return [`{${numbered.map(({ day }) => day).join(',')}}`, `{${numbered.map(({ number }) => number).join(',')}}`];
}
