import { takeTurn, type Work } from '#kit';

/**
 * The next number of a series and year, with so many digits: `呼协督〔2026〕012号` is the twelfth. Numbers are given in
 * turn, so that two records at once do not get the same.
 */
export async function nextNumber(
  { em }: Work,
  table: 'supervision_proposal' | 'saved_query',
  series: string,
  digits: number,
): Promise<string> {
  await takeTurn(em, 'AUDIT');
  const [last] = await em.execute<{ no: string | null }[]>(`select max(no) as no from ${table} where no like ?`, [
    `${series}%`,
  ]);
  const number = Number(/(\d+)号$/.exec(last?.no ?? '')?.[1] ?? 0) + 1;
  return `${series}${String(number).padStart(digits, '0')}号`;
}
