import type { Question } from '../questions.ts';
import type { RunningContender } from './start-contender.ts';

/** Asks a gateway once; rejects unless the answer is whole and without errors. */
export async function answerOf(
  { name, url }: RunningContender,
  { query, variables }: Question,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (!data || errors) throw new Error(`${name}: ${text.slice(0, 600)}`);
  return inOneOrder(data);
}

/** Data as a text in which keys stand in one order, as gateways keep different ones. */
const inOneOrder = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** The first place at which two texts differ, with what stands around it. */
export function differenceOf(text: string, expected: string): string {
  let at = 0;
  while (at < text.length && text[at] === expected[at]) at += 1;
  return `…${text.slice(Math.max(0, at - 80), at + 80)}… and not …${expected.slice(Math.max(0, at - 80), at + 80)}…`;
}
