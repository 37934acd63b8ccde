import { type Data, isData, ownValue, setOwn } from './own-values.ts';

/** Merges what a body has answered into each of some objects that it is about, which share nothing of it afterwards. */
export function mergeIntoEach([first, ...others]: readonly Data[], answer: Readonly<Data>): void {
  for (const other of others) mergeAnswer(other, copyOf(answer) as Data);
  if (first) mergeAnswer(first, answer);
}

/**
 * Merges what a body has answered into what is known of an object: objects into objects, lists of one length item by
 * item; null stands only where nothing is known; anything else takes the place of what was there. What is new is taken
 * over as it is, not copied.
 */
export function mergeAnswer(known: Data, answer: Readonly<Data>): void {
  for (const key of Object.keys(answer)) setOwn(known, key, mergeValue(ownValue(known, key), answer[key]));
}

/** The value that two values for one key make together. */
export function mergeValue(known: unknown, answer: unknown): unknown {
  if (answer === undefined || (answer === null && known !== undefined)) return known;
  if (isData(known) && isData(answer)) {
    if (known !== answer) mergeAnswer(known, answer);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(answer) && known.length === answer.length) {
    for (const [index, item] of answer.entries()) known[index] = mergeValue(known[index], item);
    return known;
  }
  return answer;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) setOwn(copy, key, copyOf(ownValue(value, key)));
  return copy;
}
