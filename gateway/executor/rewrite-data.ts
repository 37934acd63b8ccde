import type { IsOfType } from './is-of-type.ts';
import { type Data, isData, ownValue, setOwn } from './own-values.ts';
import type { PlanPath, Rewrite } from './plan.ts';

/** Changes data on its way to or from a body: the planner had to name something otherwise than the operation does. */
export type RewriteData = (data: unknown) => void;

/** Prepares the rewrites of a fetch. */
export function compileRewrites(rewrites: readonly Rewrite[], isOfType: IsOfType): RewriteData {
  const changes = rewrites.map((rewrite) => {
    const change = changeOf(rewrite);
    return (data: unknown) => changeAt(data, rewrite.path, change, isOfType);
  });
  return (data) => {
    for (const change of changes) change(data);
  };
}

function changeOf(rewrite: Rewrite): (object: Data) => void {
  const { key } = rewrite;
  if ('value' in rewrite) return (object) => setOwn(object, key, rewrite.value);
  return (object) => {
    const value = ownValue(object, key);
    if (value === undefined || value === null) return;
    delete object[key];
    setOwn(object, rewrite.renameTo, value);
  };
}

function changeAt(value: unknown, path: PlanPath, change: (object: Data) => void, isOfType: IsOfType): void {
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    for (const item of value) changeAt(item, path, change, isOfType);
  } else if (!isData(value)) {
    return;
  } else if (step === undefined) {
    change(value);
  } else if (typeof step === 'string') {
    changeAt(ownValue(value, step), rest, change, isOfType);
  } else if (step.some((type) => isOfType(value, type) ?? true)) {
    changeAt(value, rest, change, isOfType);
  }
}
