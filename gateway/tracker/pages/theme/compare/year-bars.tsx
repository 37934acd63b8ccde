import { BarChart } from '@mantine/charts';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from '../words.ts';

interface Props {
  readonly groups: readonly {
    readonly key: string | null;
    readonly proposals: number;
    readonly claimedDone: number;
    readonly verifiedDone: number;
  }[];
}

/** Bars of proposals, claimed resolved and verified done, year beside year. */
export function YearBars({ groups }: Props) {
  const { proposals, claimedDone, verifiedDone } = useWords(words);
  return (
    <BarChart
      h={280}
      data={[...groups]}
      dataKey="key"
      withLegend={true}
      withTooltip={false}
      legendProps={{ itemSorter: null }}
      barProps={{ isAnimationActive: false, maxBarSize: 48, label: { position: 'top', fontSize: 12 } }}
      series={[
        { name: 'proposals', label: proposals, color: 'indigo.8' },
        { name: 'claimedDone', label: claimedDone, color: 'yellow.7' },
        { name: 'verifiedDone', label: verifiedDone, color: 'teal.8' },
      ]}
    />
  );
}
