import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { expect, inject, test } from 'vitest';
import { bodies } from '#schema/registry.ts';
import { startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';
import { themeOfTheYear } from '../support/theme-query.ts';

test('the hub opens no connection but to its bodies and its databases', async () => {
  const sockets = new Set<Socket>();
  const remember = (message: unknown) => sockets.add((message as { socket: Socket }).socket);
  const places = new Set<string>();
  const note = () => {
    for (const { remoteAddress, remotePort } of sockets)
      if (remoteAddress) places.add(`${remoteAddress}:${remotePort}`);
  };
  subscribe('net.client.socket', remember);
  try {
    const hub = await startHub();
    const { errors } = await hub.ask(people.analyst, themeOfTheYear, { year: 2023, first: 50 });
    expect(errors).toEqual([]);
    note();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    note();
    const allowed = [
      new URL(inject('adminUrl')),
      new URL(hub.url),
      ...bodies.map((body) => new URL(hub.bodyUrl(body))),
    ];
    expect([...places].filter((place) => !allowed.some(({ host }) => host === place))).toEqual([]);
    for (const { host } of allowed.slice(2)) expect(places, 'the bodies were indeed asked').toContain(host);
    expect([...sockets].filter(({ remoteAddress, destroyed }) => !remoteAddress && !destroyed)).toEqual([]);
    await hub.stop();
  } finally {
    unsubscribe('net.client.socket', remember);
  }
});
