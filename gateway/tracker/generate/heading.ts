/** The first line of every generated file of the tracker. */
export const heading = '// Written by `npm run operations`; do not edit.\n';
