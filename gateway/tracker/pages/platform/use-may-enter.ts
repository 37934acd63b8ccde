import { useViewer } from '#tracker/hub/viewer-context.ts';

/** Whether the reader takes suggestions in: a head of a station or a clerk of the CPPCC; the hub decides again. */
export function useMayEnter(): boolean {
  const { body, roles } = useViewer();
  return body === 'cppcc' && roles.some((role) => role === 'station-head' || role === 'clerk');
}
