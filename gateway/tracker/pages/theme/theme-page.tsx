import { useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { today } from '#tracker/words/use-format.ts';
import { FiguresOf } from './figure.tsx';
import { themeOfTheYear } from './operations.generated.ts';
import { firstOfLastMonth } from './since-last-month.ts';
import { ThemeView } from './theme-view.tsx';
import { words } from './words.ts';
import './theme.css';

/** The theme of a year; of the latest where no year is named. */
export function ThemePage() {
  const { year } = useParams();
  const { notAnswered } = useWords(words);
  const named = /^\d{4}$/.test(year ?? '');
  const answer = useAnswer(themeOfTheYear, {
    year: named ? Number(year) : null,
    since: firstOfLastMonth(today()),
    from: named ? `${year}-01-01` : null,
    to: named ? `${year}-12-31` : null,
  });
  return (
    <Answered answer={answer}>
      {(data, { sources }) =>
        data.supervisionYear ? (
          <FiguresOf value={data}>
            <ThemeView data={data} year={data.supervisionYear} sources={sources} />
          </FiguresOf>
        ) : (
          <Empty>{notAnswered}</Empty>
        )
      }
    </Answered>
  );
}
