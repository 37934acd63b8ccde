import { BarChart } from '@mantine/charts';
import { Text } from '@mantine/core';
import { useWords } from '#tracker/words/language-context.ts';
import type { Result } from '../questions/result.ts';
import { chartData } from './chart-data.ts';
import { words } from './words.ts';

interface Props {
  readonly title: string;
  readonly result: Result;
}

const colors = ['indigo.8', 'teal.6', 'orange.6', 'grape.6'];
const perGroup = 34;

/** The figures of an answer as bars, group under group. */
export function ResultChart({ title, result }: Props) {
  const { chartLabel, chartSuppressed } = useWords(words);
  const { groups, series, hasGaps } = chartData(result);
  return (
    <>
      <div role="img" aria-label={chartLabel(title)}>
        <BarChart
          h={80 + groups.length * perGroup * Math.max(1, series.length / 2)}
          data={groups.map((group) => ({ ...group }))}
          dataKey="name"
          orientation="vertical"
          series={series.map((name, index) => ({ name, color: colors[index % colors.length] ?? 'indigo.8' }))}
          yAxisProps={{ width: 130, interval: 0 }}
          xAxisProps={{ allowDecimals: false }}
          withLegend={series.length > 1}
          withBarValueLabel={true}
          barProps={{ isAnimationActive: false }}
          barChartProps={{ accessibilityLayer: false }}
        />
      </div>
      {hasGaps && (
        <Text size="sm" c="dimmed">
          {chartSuppressed}
        </Text>
      )}
    </>
  );
}
