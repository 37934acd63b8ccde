/** Loads the federation engine; it would open an exporter of its usage to the outside unless told before not to. */
export async function loadEngine() {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  return import('@apollo/gateway');
}
