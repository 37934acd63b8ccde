import { releaseReads } from './audit/release-reads.ts';
import type { RegisteredCommand, Subgraph } from './define-subgraph.ts';
import { grantCommands } from './grants/commands/list.ts';
import { handlingCommands } from './handling/commands/list.ts';
import { answerInstrument } from './received/answer-instrument.ts';
import { giveEvidence, withdrawEvidence } from './reply/evidence-commands.ts';

/** Every step that can be taken at a body: what every body has, and its own. */
export const commandsOf = ({ commands }: Pick<Subgraph, 'commands'>): readonly RegisteredCommand[] => [
  ...(handlingCommands as readonly RegisteredCommand[]),
  giveEvidence as unknown as RegisteredCommand,
  withdrawEvidence as unknown as RegisteredCommand,
  answerInstrument as unknown as RegisteredCommand,
  ...(grantCommands as unknown as readonly RegisteredCommand[]),
  releaseReads as unknown as RegisteredCommand,
  ...commands,
];
