import { NativeSelect } from '@mantine/core';
import { useEffect } from 'react';
import { usePages } from '#tracker/hub/use-answer.ts';
import { Fault } from '#tracker/parts/answered.tsx';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { words as shared } from '../words.ts';
import { words } from './capture-words.ts';
import { entryPlaces } from './operations.generated.ts';

interface Props {
  readonly chosen: Readonly<Record<'division' | 'place', string>>;
  readonly onChoose: (changes: { readonly division?: string; readonly place?: string }) => void;
}

/** The work place at which something was suggested: its division first, then the open places there. */
export function PlaceChoice({ chosen: { division, place }, onChoose }: Props) {
  const { place: placeLabel, choose } = useWords(words);
  const { division: divisionLabel } = useWords(shared);
  const language = useLanguage();
  const divisions = division ? [division] : null;
  const answer = usePages(entryPlaces, { divisions }, ({ workPlaces }) => workPlaces?.pageInfo);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = answer;
  useEffect(() => {
    if (division && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [division, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const [first, ...others] = data?.pages ?? [];
  const places = division
    ? [first, ...others]
        .flatMap((page) => page?.data.workPlaces?.nodes ?? [])
        .map(({ id, no, name }) => ({ value: id, label: `${name} ${no}` }))
    : [];
  return (
    <>
      {error && <Fault error={error} onAgain={() => void refetch()} />}
      <NativeSelect
        label={divisionLabel}
        value={division}
        data={[
          { value: '', label: choose },
          ...(first?.data.divisions ?? []).map(({ code, [language]: label }) => ({ value: code, label })),
        ]}
        onChange={(event) => onChoose({ division: event.currentTarget.value, place: '' })}
        required={true}
      />
      <NativeSelect
        label={placeLabel}
        value={place}
        data={[{ value: '', label: choose }, ...places]}
        onChange={(event) => onChoose({ place: event.currentTarget.value })}
        required={true}
      />
    </>
  );
}
