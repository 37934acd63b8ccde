import { useQuery } from '@tanstack/react-query';

/** Whether this hub has a GraphiQL page; in production it has none unless asked for. */
export const useExplorer = (): boolean =>
  useQuery({
    queryKey: ['explorer'],
    queryFn: async () => (await fetch('/graphiql/', { method: 'HEAD' })).ok,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  }).data ?? false;
