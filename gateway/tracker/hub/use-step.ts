import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useHub } from './hub-context.ts';
import type { HubError } from './hub-error.ts';
import type { Operation } from './operation.ts';

/** Takes a step at the hub; afterwards everything that is shown is asked for again. */
export function useStep<Data, Variables>(operation: Operation<Data, Variables>) {
  const { hub, asking } = useHub();
  const answers = useQueryClient();
  return useMutation<Data, HubError, Variables>({
    mutationFn: (variables) => hub.act(operation, variables, asking),
    onSettled: () => answers.invalidateQueries(),
  });
}
