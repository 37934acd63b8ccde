import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { words } from './words.ts';

/** A day without a clock time, `2023-08-12`, in Asia/Shanghai. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: words('日期，如 2023-08-12,北京时间。', 'A day, for example 2023-08-12, in Asia/Shanghai.'),
});

/** An instant, ISO 8601 in UTC. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: words('时刻，ISO 8601,世界协调时。', 'An instant, ISO 8601 in UTC.'),
});

/**
 * Code of an administrative division of China (GB/T 2260), six digits. What is given is checked by who reads it: the
 * gateway lets any value pass, and a scalar that refused it in a body would look like a fault of that body.
 */
export const DivisionCodeScalar = new GraphQLScalarType<string, string>({
  name: 'DivisionCode',
  description: words(
    '行政区划代码(GB/T 2260)，六位数字，如 150102。',
    'Code of an administrative division (GB/T 2260), six digits, for example 150102.',
  ),
  serialize: String,
  parseValue: String,
});
