/**
 * How Node is started for a gateway, whose TypeScript it runs as it stands: room for the many values that live no longer than a
 * request, and what outlives them may grow by six tenths before it is looked through. Nearly as quick as a heap that grows as it
 * likes, in two thirds of its memory (`npm run bench`). `npm run gateway` has the same words.
 */
export const gatewayNodeOptions = ['--max-semi-space-size=32', '--heap-growing-percent=60'] as const;

/** How Node is started for a body: tsx compiles its decorators. */
export const bodyNodeOptions = ['--import', 'tsx'] as const;
