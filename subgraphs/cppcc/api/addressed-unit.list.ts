import { type Context, findVisible, type NormalisedOutcome, receivedInstrumentPolicy, workdaysLeft } from '#kit';
import type { Body } from '#schema/registry.ts';
import { themePolicy } from '../model/open-records.policy.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import { countedProgress } from './proposal-progress.list.ts';

/** On which theme, in which years, and by how many bodies at least. */
export interface AddressedQuestion {
  readonly themeCode: string | null;
  readonly years: readonly number[] | null;
  readonly fromBodies: number;
}

/** One thing that was addressed to a unit: a supervision proposal, or an instrument of another body. */
interface Addressed {
  readonly unitName: string;
  readonly issuer: Body;
  readonly kind: string;
  readonly askedOn: string;
  readonly repliedOn: string | null;
  readonly outcome: NormalisedOutcome | null;
}

/** Finds, in three statements, the units that at least so many bodies have addressed, and how each was answered. */
export async function addressedUnits(context: Context, { themeCode, years, fromBodies }: AddressedQuestion) {
  const themes = await findVisible(context, themePolicy, {
    where: { ...(themeCode && { code: themeCode }), ...(years && { year: { $in: [...years] } }) },
  });
  const themeIds: string[] = themes.map(({ id }) => id);
  const progress = await findVisible(context, proposalProgressPolicy, {
    where: { $and: [countedProgress, { themeId: { $in: themeIds } }] },
  });
  const instruments = await findVisible(context, receivedInstrumentPolicy, {
    where: { proposalId: { $in: [...new Set(progress.map(({ proposalId }) => proposalId))] } },
  });
  const addressed: Addressed[] = [
    ...progress.map(({ unitName, assignedOn, repliedOn, claimedOutcome }) => ({
      ...{ unitName, issuer: 'cppcc' as const, kind: 'SupervisionProposal', askedOn: assignedOn },
      ...{ repliedOn: repliedOn ?? null, outcome: claimedOutcome ?? null },
    })),
    ...instruments.flatMap(({ addressee, issuer, kind, issuedOn, repliedOn }) =>
      addressee
        ? [{ unitName: addressee, issuer, kind, askedOn: issuedOn, repliedOn: repliedOn ?? null, outcome: null }]
        : [],
    ),
  ];
  const units = [...Map.groupBy(addressed, ({ unitName }) => unitName)]
    .filter(([, all]) => new Set(all.map(({ issuer }) => issuer)).size >= fromBodies)
    .sort(([one], [other]) => one.localeCompare(other, 'zh'))
    .map(([unitName, all]) => ({ unitName, shares: sharesOf(context, all) }));
  return { units, unattributed: instruments.filter(({ addressee }) => !addressee).length };
}

const sharesOf = (context: Context, addressed: readonly Addressed[]) =>
  [...Map.groupBy(addressed, ({ issuer, kind }) => `${issuer} ${kind}`).values()].map((all) => {
    const [{ issuer, kind }] = all as [Addressed];
    const answered = all.filter(({ repliedOn }) => repliedOn);
    const outcomes = Map.groupBy(all, ({ outcome }) => outcome);
    return {
      ...{ issuer, kind, received: all.length, answered: answered.length },
      medianWorkdays: median(
        answered.map(({ askedOn, repliedOn }) => workdaysLeft(repliedOn ?? '', askedOn, context.calendar)),
      ),
      outcomes: [...outcomes].flatMap(([outcome, of]) => (outcome ? [{ outcome, count: of.length }] : [])),
    };
  });

/** The middle one of several numbers; the lower of two. */
function median(numbers: readonly number[]): number | null {
  return [...numbers].sort((one, other) => one - other)[Math.ceil(numbers.length / 2) - 1] ?? null;
}
