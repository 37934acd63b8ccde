import { z } from 'zod';
import { type Command, defineCommand } from '#kit';
import { supervisionProposalPublication } from '../events.ts';
import { type SupervisionProposal, SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalLifecycle } from '../model/supervision-proposal.lifecycle.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';

type ProposalAction = keyof typeof supervisionProposalLifecycle.transitions;

type Own<Input extends z.ZodObject> = Omit<
  Command<SupervisionProposal, ProposalAction, Input>,
  'entity' | 'lifecycle' | 'policy' | 'publication' | 'name'
> & { readonly verb: string };

/** A step of a supervision proposal. */
export const proposalCommand = <Input extends z.ZodObject>({ verb, ...own }: Own<Input>) =>
  defineCommand<SupervisionProposal, ProposalAction, Input>({
    ...own,
    name: `supervision-proposal:${verb}`,
    entity: SupervisionProposalEntity,
    lifecycle: supervisionProposalLifecycle,
    policy: supervisionProposalPolicy,
    publication: supervisionProposalPublication,
  });

/** For a step that needs nothing but the record. */
export const nothing = z.object({});
