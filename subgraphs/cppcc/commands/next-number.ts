import type { Work } from '#kit';

/** A table whose records have numbers of their own. */
type NumberedTable =
  | 'activity'
  | 'agreement'
  | 'cppcc_proposal'
  | 'demand'
  | 'member'
  | 'micro_consultation'
  | 'micro_suggestion'
  | 'opinion_report'
  | 'project_list_entry'
  | 'saved_query'
  | 'supervision_proposal'
  | 'work_place';

/**
 * The next number of a series and year, with so many digits: `督` and 2026 give `呼协督〔2026〕012号` as the twelfth. Commands take
 * turns, so that two records at once do not get the same.
 */
export async function nextNumber(
  { em, context }: Work,
  table: NumberedTable,
  kind: string,
  year: number | string,
  digits: number,
): Promise<string> {
  const series = `${context.cell.numberPrefix}${kind}〔${year}〕`;
  // A number of more digits comes after all of fewer, though not as a text.
  const [last] = await em.execute<{ no: string }[]>(
    `select no from ${table} where no like ? order by length(no) desc, no desc limit 1`,
    [`${series}%`],
  );
  const number = Number(/(\d+)号$/.exec(last?.no ?? '')?.[1] ?? 0) + 1;
  return `${series}${String(number).padStart(digits, '0')}号`;
}
