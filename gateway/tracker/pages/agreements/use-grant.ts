import { useParams } from 'react-router';
import { isBody } from '#schema/registry.ts';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { only } from './bodies.ts';
import { type OneGrantQuery, oneGrant, type WholeGrantFragment } from './operations.generated.ts';

/** A grant with all that both sides sign. */
export type WholeGrant = WholeGrantFragment['nodes'][number];

/** A theme to which a grant may be narrowed. */
export type Theme = NonNullable<OneGrantQuery['supervisionYears']>[number]['themes'][number];

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The grant that the address names: its answer, and how to find it there. */
export function useGrant() {
  const { grantor: named, id = '' } = useParams();
  const grantor = isBody(named) ? named : undefined;
  const isAddress = grantor !== undefined && isId.test(id);
  const answer = useAnswer(oneGrant, { filter: { id }, ...only(grantor ? [grantor] : []) }, { isEnabled: isAddress });
  return {
    answer,
    isAddress,
    grantIn: (data: OneGrantQuery): WholeGrant | undefined => grantor && data[grantor]?.nodes[0],
    themesIn: (data: OneGrantQuery): readonly Theme[] => data.supervisionYears?.flatMap(({ themes }) => themes) ?? [],
  };
}
