import DataLoader from 'dataloader';
import type { Context } from '#kit';
import { factsOfPlaces, fewestMembers, type PlaceFactCode, placeFactCodes, placeFactSources } from './place-facts.ts';

/** One fact of a place in a year, with what it is to be held against. */
export interface PlaceFact {
  readonly code: PlaceFactCode;
  readonly label: string;
  readonly count: number;
  readonly members: number;
  readonly perMember: number | null;
}

type Row = { readonly code: PlaceFactCode | 'MEMBERS'; readonly place_id: string; readonly count: number };

/** The facts of a place in a year; ONE statement for all places of a request. */
export function loadPlaceFacts(context: Context, placeId: string, year: number): Promise<readonly PlaceFact[]> {
  const loader = context.once(
    `facts of places ${year}`,
    () =>
      new DataLoader<string, readonly PlaceFact[]>(async (places) => {
        const rows = await context.em.execute<Row[]>(factsOfPlaces, [
          JSON.stringify(places),
          `${year}-01-01`,
          `${year}-12-31`,
        ]);
        const byPlace = Map.groupBy(rows, ({ place_id }) => place_id);
        return places.map((place) => factsFrom(byPlace.get(place) ?? [], context));
      }),
  );
  return loader.load(placeId);
}

function factsFrom(rows: readonly Row[], { language }: Context): PlaceFact[] {
  const counts = new Map(rows.map(({ code, count }) => [code, count]));
  const members = counts.get('MEMBERS') ?? 0;
  return placeFactCodes.map((code) => {
    const count = counts.get(code) ?? 0;
    const perMember = members < fewestMembers ? null : Math.round((count / members) * 10) / 10;
    return { code, label: placeFactSources[code][language], count, members, perMember };
  });
}
