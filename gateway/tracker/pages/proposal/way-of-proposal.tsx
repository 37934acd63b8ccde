import { Button, Text, Timeline } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { useAboutEntry } from './about-entry.ts';
import { everyWithheld } from './every-withheld.ts';
import { words as fieldWords } from './field-words.ts';
import { Part } from './part.tsx';
import { words } from './proposal-words.ts';
import type { ToldProposal } from './told-proposal.ts';
import { useAddress } from './use-address.ts';

/** The steps of all bodies in one timeline; the address says whether the oldest or the newest comes first. */
export function WayOfProposal({ told: { proposal } }: { readonly told: ToldProposal }) {
  const { search, choose } = useAddress();
  const [enumWord, format, aboutEntry] = [useEnumWord(), useFormat(), useAboutEntry()];
  const { way } = useWords(words);
  const fields = useWords(fieldWords);
  const isOldestFirst = search.get('timeline') === 'oldest';
  const entries = isOldestFirst ? proposal.timeline : proposal.timeline.toReversed();
  return (
    <Part
      name="timeline"
      note={isOldestFirst ? way.oldestFirst : way.newestFirst}
      actions={
        <Button size="xs" variant="default" onClick={() => choose('timeline', isOldestFirst ? '' : 'oldest')}>
          {isOldestFirst ? way.showNewestFirst : way.showOldestFirst}
        </Button>
      }
    >
      {entries.length === 0 && <Empty>{way.none}</Empty>}
      <Timeline bulletSize={14} lineWidth={2}>
        {entries.map(({ id, kind, happenedOn, body, unitName, about }) => (
          <Timeline.Item key={id} title={enumWord('TimelineKind', kind)}>
            <Text size="sm">
              <time dateTime={happenedOn}>{format.day(happenedOn)}</time> · {unitName ?? enumWord('Body', body)}
              {about && ` · ${aboutEntry(kind, about)}`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      <WithheldNote withheld={everyWithheld(entries)} fieldWords={fields} />
    </Part>
  );
}
