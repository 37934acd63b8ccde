/** Classes of SQLSTATE that pass by themselves: connection, resources, operator, rollback, system. */
const passingClasses = ['08', '53', '55', '57', '58', '40', 'XX'];

/** Tells whether two transactions have met: one of them was taken back whole, and may simply be tried again. */
export const isCollision = (error: unknown): boolean =>
  ['40001', '40P01'].includes(String((error as { code?: unknown } | null)?.code));

/** Tells whether a fault lies in the circumstances rather than in what was asked, so that a repetition may succeed. */
export function isPassing(error: unknown): boolean {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (typeof code === 'string' && sqlState.test(code)) return passingClasses.includes(code.slice(0, 2));
  return ofConnection.test(`${code} ${message}`);
}

/** An SQLSTATE, which has a digit; Node's own `EPIPE` has none. */
const sqlState = /^(?=.*\d)[0-9A-Z]{5}$/;

/** What the driver and its pool say without an SQLSTATE when the server is away or everybody is busy. */
const ofConnection =
  /ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|Connection terminated|not queryable|timeout exceeded when trying to connect/;
