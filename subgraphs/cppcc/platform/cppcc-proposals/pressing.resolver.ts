import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, loadVisibleBy, WithheldType, withheldOf, withheldWords, words } from '#kit';
import { PressingBundleType } from '../../api/pressing-bundle.type.ts';
import { SupervisionProposalType } from '../../api/supervision-proposal.type.ts';
import { cppccProposal } from './cppcc-proposal.record.ts';
import type { PressingEntry } from './pressing-entry.entity.ts';
import { pressingEntryPolicy } from './pressing-entry.policy.ts';
import { pressingEntry } from './pressing-entry.record.ts';

const description = words('共同的督办记录，旧的在前。', 'The shared pressing record, oldest first.');

const entriesOf = (context: Context, bundleId: string | null | undefined): Promise<readonly PressingEntry[]> =>
  loadVisibleBy(context, pressingEntryPolicy, 'bundleId', bundleId ?? '', { pressedOn: 'asc', id: 'asc' });

/** 督办记录, as far as it is open. */
@Resolver(() => pressingEntry.type)
export class PressingEntryResolver {
  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() entry: PressingEntry, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, pressingEntryPolicy, entry);
  }
}

/** The record of a bundle. */
@Resolver(() => PressingBundleType)
export class PressingRecordResolver {
  @FieldResolver(() => [pressingEntry.type], { description })
  entries(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<readonly PressingEntry[]> {
    return entriesOf(context, id);
  }
}

/** The same record on every CPPCC proposal of the bundle. */
@Resolver(() => cppccProposal.type)
export class PressedCppccProposalResolver {
  @FieldResolver(() => [pressingEntry.type], { description })
  pressingEntries(@Root() root: { bundleId?: string | null }, @Ctx() context: Context) {
    return entriesOf(context, root.bundleId);
  }
}

/** The same record on every supervision proposal of the bundle. */
@Resolver(() => SupervisionProposalType)
export class PressedSupervisionProposalResolver {
  @FieldResolver(() => [pressingEntry.type], { description })
  pressingEntries(@Root() root: { bundleId?: string | null }, @Ctx() context: Context) {
    return entriesOf(context, root.bundleId);
  }
}
