/** The deadlines that still run, the nearest first; of several alike only one. */
export function openClocks<
  Each extends { readonly ruleCode: string; readonly dueOn: string; readonly satisfiedOn: string | null },
>(clocks: readonly Each[]): readonly Each[] {
  const open = clocks.filter(({ satisfiedOn }) => satisfiedOn === null);
  const distinct = new Map(open.map((clock) => [`${clock.ruleCode} ${clock.dueOn}`, clock]));
  return [...distinct.values()].sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}
