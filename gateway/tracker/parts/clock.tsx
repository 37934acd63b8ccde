import { Badge, Popover, Text, UnstyledButton } from '@mantine/core';
import { useWords } from '../words/language-context.ts';
import { words } from './words.ts';

/** A deadline as the hub explains it. */
export interface ToldClock {
  readonly label: string;
  readonly dueOn: string;
  readonly satisfiedOn?: string | null | undefined;
  readonly isOverdue: boolean;
  readonly isProvisional: boolean;
  readonly workdaysLeft?: number | null | undefined;
  readonly explanation: string;
}

/** A deadline: its day, how far it is, and, on demand, the sentence that explains it. */
export function Clock({ clock }: { readonly clock: ToldClock }) {
  const { whyThisDay, provisional, provisionalNote } = useWords(words);
  const { label, dueOn, explanation, isProvisional } = clock;
  return (
    <Popover width={360} withArrow={true} shadow="md">
      <Popover.Target>
        <UnstyledButton title={whyThisDay} className="clock">
          <Text span={true} size="sm">
            {label} <time dateTime={dueOn}>{dueOn}</time>{' '}
          </Text>
          <ClockBadge clock={clock} />
          {isProvisional && (
            <Badge color="gray" ml={4} title={provisionalNote}>
              {provisional}
            </Badge>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{explanation}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}

/** How far a deadline is: kept, days left, or days over; in words, so that nothing hangs on the colour. */
export function ClockBadge({ clock }: { readonly clock: Omit<ToldClock, 'label' | 'explanation' | 'isProvisional'> }) {
  const { overdue, left, done } = useWords(words);
  const { satisfiedOn, isOverdue, workdaysLeft } = clock;
  if (isOverdue) return <Badge color="red">{overdue(Math.abs(workdaysLeft ?? 0))}</Badge>;
  if (satisfiedOn) return <Badge color="gray">{done(satisfiedOn)}</Badge>;
  if (workdaysLeft == null) return null;
  return <Badge color={workdaysLeft <= 5 ? 'orange' : 'teal'}>{left(workdaysLeft)}</Badge>;
}
