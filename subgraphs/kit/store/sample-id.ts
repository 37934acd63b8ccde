import { createHash } from 'node:crypto';

/** A deterministic identifier (UUID version 8) for a named record of the sample data. */
export function sampleId(...name: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(name.join('/')).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
