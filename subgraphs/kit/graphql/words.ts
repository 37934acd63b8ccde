// type-graphql's decorators look for this before the first of them runs; every file with one imports this file.
import 'reflect-metadata';

/** A description in both languages, Chinese first, as every public type and field carries it. */
export const words = (zh: string, en: string): string => `${zh}\n\n${en}`;

/** Describes the field that marks sample data, on every record alike. */
export const sampleWords = words('是否为示例数据。', 'Whether this is sample data.');
