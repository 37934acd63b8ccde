import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type Body, entryOf } from '#schema/registry.ts';
import type { Context } from '../context.ts';
import { ClockType } from '../deadlines/clock.type.ts';
import { clocksOf } from '../deadlines/clocks-of.ts';
import { capitalised } from '../graphql/capitalised.ts';
import { words } from '../graphql/words.ts';
import { runCommand } from '../run-command.ts';
import { acknowledgeHandling } from './acknowledge-handling.ts';
import type { Handling } from './handling.entity.ts';
import { AcknowledgeHandlingInput, AcknowledgeHandlingPayload } from './handling.input.ts';
import { HandlingType } from './handling.type.ts';
import { handlingClocks } from './handling-clocks.ts';

/** The clocks of a handling, the same in every body. */
@Resolver(() => HandlingType)
export class HandlingClocksResolver {
  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() handling: Handling, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, handlingClocks(handling));
  }
}

/** The commands on handlings, under the name of the body that handles: `acknowledge<Body>Handling`. */
export function handlingResolver(body: Body): ClassType {
  const { zh, en } = entryOf(body);
  const command = acknowledgeHandling(body);

  @Resolver()
  class HandlingResolver {
    @Mutation(() => AcknowledgeHandlingPayload, {
      nullable: true,
      name: `acknowledge${capitalised(body)}Handling`,
      description: words(`${zh}签收交办。`, `The ${en} acknowledges an assignment.`),
    })
    async acknowledge(
      @Arg('input', () => AcknowledgeHandlingInput, { description: words('签收内容。', 'What is acknowledged.') })
      input: AcknowledgeHandlingInput,
      @Ctx() context: Context,
    ): Promise<AcknowledgeHandlingPayload> {
      return { handling: await runCommand(context, command, input) };
    }
  }
  return HandlingResolver;
}
