import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Row {
  readonly payload: AdapterPayload;
  readonly endsAt: number;
}

/** Keeps what a provider remembers (sessions, codes, grants, tokens) in memory: a restart signs everyone out. */
export function createMemory(): AdapterFactory {
  const rows = new Map<string, Row>();
  const find = (key: string): AdapterPayload | undefined => {
    const row = rows.get(key);
    return row && row.endsAt > Date.now() ? row.payload : undefined;
  };
  const forgetEnded = () => {
    for (const [key, { endsAt }] of rows) if (endsAt <= Date.now()) rows.delete(key);
  };
  const findWhere = (kind: string, matches: (payload: AdapterPayload) => boolean) =>
    [...rows].find(([key, { payload }]) => key.startsWith(`${kind}:`) && matches(payload))?.[0];

  return (kind): Adapter => ({
    upsert: async (id, payload, seconds) => {
      forgetEnded();
      rows.set(`${kind}:${id}`, { payload, endsAt: Date.now() + (seconds ?? Number.POSITIVE_INFINITY) * 1000 });
    },
    find: async (id) => find(`${kind}:${id}`),
    findByUid: async (uid) => find(findWhere(kind, (payload) => payload.uid === uid) ?? ''),
    findByUserCode: async (code) => find(findWhere(kind, (payload) => payload.userCode === code) ?? ''),
    consume: async (id) => {
      const payload = find(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      rows.delete(`${kind}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of rows) if (payload.grantId === grantId) rows.delete(key);
    },
  });
}
