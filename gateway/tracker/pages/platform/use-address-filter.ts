import { useSearchParams } from 'react-router';

/** Conditions that stand in the address, so that what is shown can be shared; an empty one does not stand there. */
export function useAddressFilter<Name extends string>(names: readonly Name[]) {
  const [parameters, setParameters] = useSearchParams();
  const chosen = Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? ''])) as Record<Name, string>;
  const choose = (changes: Partial<Record<Name, string>>): void =>
    setParameters(
      (before) => {
        const after = new Map([...before, ...(Object.entries(changes) as [string, string][])]);
        return new URLSearchParams([...after].filter(([, value]) => value !== ''));
      },
      { replace: true },
    );
  return { chosen, choose };
}
