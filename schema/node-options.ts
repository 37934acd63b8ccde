/**
 * How Node is started for a gateway: what one answer needs dies young, and what lives on may grow by half before it is looked
 * through. Without them a gateway under load holds twice the memory for the same data (`npm run bench`). `npm run gateway` has
 * the same words.
 */
export const gatewayNodeOptions = ['--max-semi-space-size=32', '--heap-growing-percent=50'] as const;
