import { type Data, isData, ownValue, setOwn } from './own-values.ts';

/**
 * Merges what a body has answered into what is known of an object: objects into objects, lists of one length item by
 * item; anything else takes the place of what was there. What is new is taken over as it is, not copied: objects that
 * several owners share came from one representation, so that whatever is merged into them later is the same too.
 */
export function mergeAnswer(known: Data, answer: Readonly<Data>): void {
  for (const key of Object.keys(answer)) setOwn(known, key, mergeValue(ownValue(known, key), answer[key]));
}

/** The value that two values for one key make together. */
export function mergeValue(known: unknown, answer: unknown): unknown {
  if (answer === undefined) return known;
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
