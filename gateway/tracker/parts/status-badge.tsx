import { Badge } from '@mantine/core';
import { type EnumName, useEnumWord } from '../words/language-context.ts';

/** What a value says at a glance; what is not listed is grey. */
const colors: Readonly<Record<string, string>> = {
  ISSUED: 'blue',
  ASSIGNED: 'blue',
  RECEIVED: 'cyan',
  IN_PROGRESS: 'indigo',
  AWAITING_COSIGN: 'violet',
  OBJECTED: 'orange',
  REWORK: 'orange',
  REPLIED: 'teal',
  EVALUATED: 'teal',
  FOLLOW_UP: 'teal',
  VERIFIED: 'green',
  CLOSED: 'green',
  CARRIED_OVER: 'orange',
  RESOLVED: 'green',
  IN_PLAN: 'blue',
  NOT_NOW: 'orange',
  YES: 'green',
  PARTLY: 'yellow',
  NO: 'orange',
  IN_FORCE: 'green',
  EXPIRED: 'orange',
};

interface Props {
  /** The enum of the contract that the value is of. */
  readonly of: EnumName;
  readonly value: string | null | undefined;
}

/** A value of an enum of the contract, in words; colour is beside it, never instead of it. */
export function StatusBadge({ of, value }: Props) {
  const enumWord = useEnumWord();
  if (value == null) return null;
  return <Badge color={colors[value] ?? 'gray'}>{enumWord(of, value)}</Badge>;
}
