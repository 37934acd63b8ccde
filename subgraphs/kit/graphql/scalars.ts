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
