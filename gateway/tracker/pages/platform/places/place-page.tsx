import { Button, Stack } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { Facts } from '#tracker/parts/facts.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { today, useFormat } from '#tracker/words/use-format.ts';
import { useDivisionName } from '../use-division-name.ts';
import { useMayEnter } from '../use-may-enter.ts';
import { words as shared } from '../words.ts';
import { LatestActivities } from './latest-activities.tsx';
import { LatestSuggestions } from './latest-suggestions.tsx';
import { type OneWorkPlaceQuery, oneWorkPlace } from './operations.generated.ts';
import { SeatTable } from './seat-table.tsx';
import { words } from './words.ts';
import { YearFacts } from './year-facts.tsx';

/** One station or studio: what it rests on, who convenes it, what was done and suggested there. */
export function PlacePage() {
  const { id = '' } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const { notFound } = useWords(shared);
  const year = Number(parameters.get('year') ?? today().slice(0, 4));
  const answer = useAnswer(oneWorkPlace, { id, year });
  return (
    <Answered answer={answer}>
      {({ workPlace, vacantSeats, divisions }) =>
        workPlace ? (
          <Stack>
            <PlaceHead place={workPlace} divisions={divisions} />
            <SeatTable seats={workPlace.seats.nodes} vacancies={vacantSeats?.nodes ?? []} />
            <YearFacts
              facts={workPlace.facts}
              year={year}
              openedOn={workPlace.openedOn}
              onYear={(chosen) => setParameters({ year: chosen }, { replace: true })}
            />
            <LatestActivities activities={workPlace.activities} />
            <LatestSuggestions placeId={workPlace.id} suggestions={workPlace.microSuggestions} />
          </Stack>
        ) : (
          <Empty>{notFound}</Empty>
        )
      }
    </Answered>
  );
}

interface HeadProps {
  readonly place: NonNullable<OneWorkPlaceQuery['workPlace']>;
  readonly divisions: OneWorkPlaceQuery['divisions'];
}

function PlaceHead({ place, divisions }: HeadProps) {
  const told = useWords(words);
  const { no, division, status } = useWords(shared);
  const [enumWord, format, nameOf] = [useEnumWord(), useFormat(), useDivisionName(divisions)];
  const mayEnter = useMayEnter();
  return (
    <div>
      <PageHead title={place.name} lead={`${enumWord('WorkPlaceKind', place.kind)} · ${place.hostName}`}>
        {mayEnter && place.status === 'OPEN' && (
          <Button
            component={Link}
            to={`/platform/suggestions/new?division=${place.region}&place=${place.id}`}
            variant="default"
          >
            {told.enterSuggestion}
          </Button>
        )}
      </PageHead>
      <Facts
        facts={[
          [no, place.no],
          [division, nameOf(place.region)],
          [told.mode, enumWord('WorkPlaceMode', place.mode)],
          [told.sector, place.sector],
          [told.party, place.party],
          [told.priority, place.priority && enumWord('PolicyPriority', place.priority)],
          [told.branch, place.branch?.name],
          [told.openedOn, format.day(place.openedOn)],
          [told.closedOn, place.closedOn && format.day(place.closedOn)],
          [status, <StatusBadge key="status" of="WorkPlaceStatus" value={place.status} />],
        ]}
      />
    </div>
  );
}
