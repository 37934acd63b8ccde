import { createHmac, timingSafeEqual } from 'node:crypto';
import { HubError } from './errors.ts';

/** A cursor is the place in an order, signed with the list it belongs to, so that it can be neither made nor moved. */
export function sealCursor(secret: string, list: string, place: readonly unknown[]): string {
  const text = JSON.stringify(place);
  return `${Buffer.from(text).toString('base64url')}.${mac(secret, list, text).toString('base64url')}`;
}

/** Opens a cursor of this very list; INVALID_INPUT for any other text. */
export function openCursor(secret: string, list: string, cursor: string): unknown[] {
  const [encoded = '', seal = ''] = cursor.split('.');
  const text = Buffer.from(encoded, 'base64url').toString();
  const [given, expected] = [Buffer.from(seal, 'base64url'), mac(secret, list, text)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw unknownCursor();
  return JSON.parse(text) as unknown[];
}

const unknownCursor = () =>
  new HubError('INVALID_INPUT', {
    zh: '翻页标记无效，请从第一页重新开始。',
    en: 'The cursor is not valid; please start again from the first page.',
  });

const mac = (secret: string, list: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${list}\n${text}`).digest().subarray(0, 16);
