/** One body of the federation: its name in code, its titles, and the port it listens on unless told otherwise. */
export interface BodyEntry {
  readonly body: string;
  readonly zh: string;
  readonly en: string;
  readonly port: number;
}

/** THE list of bodies. A further body is one more line here. */
export const registry = [
  { body: 'cppcc', zh: '政协', en: 'CPPCC', port: 4001 },
  { body: 'discipline', zh: '纪委监委', en: 'discipline inspection and supervisory commission', port: 4002 },
  { body: 'courts', zh: '法院', en: "people's courts", port: 4003 },
  { body: 'procuratorate', zh: '检察院', en: "people's procuratorate", port: 4004 },
  { body: 'justice', zh: '司法局', en: 'justice bureau', port: 4005 },
] as const satisfies readonly BodyEntry[];

/** Name of a body in code, URLs and file names, for example `courts`. */
export type Body = (typeof registry)[number]['body'];

/** Every body's name, in the registry's order. */
export const bodies: readonly Body[] = registry.map(({ body }) => body);

/** Tells whether a word is the name of a body. */
export const isBody = (word: unknown): word is Body => bodies.includes(word as Body);

/** The registry's line of one body. */
export function entryOf(body: Body): BodyEntry {
  const entry = registry.find((candidate) => candidate.body === body);
  if (!entry) throw new Error(`no body is called ${body}`);
  return entry;
}
