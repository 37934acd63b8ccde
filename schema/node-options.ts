/**
 * How Node is started for a gateway: what outlives one answer may grow by a third before it is looked through. Without it a gateway
 * under load holds half as much again for the same data and answers about a sixteenth more (`npm run bench`). `npm run gateway`
 * has the same words.
 */
export const gatewayNodeOptions = ['--heap-growing-percent=30'] as const;
