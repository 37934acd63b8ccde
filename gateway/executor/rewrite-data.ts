import type { FetchDataRewrite } from '@apollo/query-planner';
import type { IsOfType } from './is-of-type.ts';
import { type Data, isData, ownValue, setOwn } from './own-values.ts';

/** Changes data on its way to or from a body: the planner had to name something otherwise than the operation does. */
export type RewriteData = (data: unknown) => void;

const fragment = '... on ';

/** Prepares the rewrites of a fetch. */
export function compileRewrites(rewrites: readonly FetchDataRewrite[] | undefined, isOfType: IsOfType): RewriteData {
  const changes = (rewrites ?? []).map((rewrite) => {
    const parents = rewrite.path.slice(0, -1);
    const change = changeOf(rewrite, rewrite.path.at(-1) ?? '');
    return (data: unknown) => changeAt(data, parents, change, isOfType);
  });
  return (data) => {
    for (const change of changes) change(data);
  };
}

function changeOf(rewrite: FetchDataRewrite, key: string): (object: Data) => void {
  if (rewrite.kind === 'ValueSetter') return (object) => setOwn(object, key, rewrite.setValueTo);
  return (object) => {
    const value = ownValue(object, key);
    if (value === undefined || value === null) return;
    delete object[key];
    setOwn(object, rewrite.renameKeyTo, value);
  };
}

function changeAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (object: Data) => void,
  isOfType: IsOfType,
): void {
  if (Array.isArray(value)) {
    for (const item of value) changeAt(item, step === undefined ? [] : [step, ...rest], change, isOfType);
  } else if (!isData(value)) {
    return;
  } else if (step === undefined) {
    change(value);
  } else if (!step.startsWith(fragment)) {
    changeAt(ownValue(value, step), rest, change, isOfType);
  } else if (isOfType(value, step.slice(fragment.length)) ?? true) {
    changeAt(value, rest, change, isOfType);
  }
}
