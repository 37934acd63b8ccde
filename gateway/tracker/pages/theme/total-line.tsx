import { Text } from '@mantine/core';
import { Figure } from './figure.tsx';

interface Props {
  /** What is counted, and where in the answer its number stands. */
  readonly totals: readonly (readonly [name: string, of: string])[];
}

/** How many there are, as the hub counts them. */
export function TotalLine({ totals }: Props) {
  return (
    <Text size="sm" mb="xs" className="total-line">
      {totals.map(([name, of]) => (
        <span key={of}>
          {name} <Figure of={of} />
        </span>
      ))}
    </Text>
  );
}
