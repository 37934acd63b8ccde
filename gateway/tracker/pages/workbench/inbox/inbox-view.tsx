import { Badge, Stack, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { Empty, Fault, Loading } from '#tracker/parts/answered.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { bodyFlags } from '../body-flags.ts';
import { kindWord } from '../kind-word.ts';
import { openClocks } from '../open-clocks.ts';
import { stepsOfEntry } from '../steps/handling-steps.ts';
import { words } from '../words.ts';
import { WorkList, WorkRow } from '../work-row.tsx';
import { filterOf } from './inbox-address.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { type InboxQuery, inbox } from './operations.generated.ts';

/** All that is on the viewer's body: its assignments and the instruments that others addressed to it, by the nearest clock. */
export function InboxView() {
  const { body } = useViewer();
  const [search] = useSearchParams();
  const told = useWords(words);
  const pages = usePages(inbox, { filter: filterOf(search), ...bodyFlags(body) }, (data) => data[body]?.pageInfo);
  const lists = pages.data?.pages.flatMap(({ data }) => data[body] ?? []) ?? [];
  const entries = lists.flatMap(({ nodes }) => nodes);
  return (
    <Section title={told.views.inbox} note={told.inboxNote}>
      <Stack>
        <InboxFilters />
        {pages.isPending && <Loading />}
        {pages.error && !pages.data && <Fault error={pages.error} onAgain={() => void pages.refetch()} />}
        {pages.data && entries.length === 0 && <Empty>{told.inboxEmpty}</Empty>}
        {entries.length > 0 && (
          <>
            <WorkList label={told.views.inbox}>
              {entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </WorkList>
            <ListEnd
              shown={entries.length}
              total={lists[0]?.totalCount ?? entries.length}
              hasMore={pages.hasNextPage}
              isLoading={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}

type Entry = NonNullable<InboxQuery['courts']>['nodes'][number];

function EntryRow({ entry }: { readonly entry: Entry }) {
  const { kinds, noTitle, ...told } = useWords(words);
  const enumWord = useEnumWord();
  const { id, handling, issuer, documentNo, unitName, arrivedOn, evidence } = entry;
  const place = `/workbench/${handling ? 'handling' : 'instrument'}/${id}`;
  const coHandlers = handling?.coHandlers.map((each) => each.unitName) ?? [];
  return (
    <WorkRow
      title={entry.title ?? noTitle}
      to={place}
      badges={
        <>
          <Badge color="gray">{kindWord(kinds, entry.kind)}</Badge>
          {handling && <StatusBadge of="HandlingStatus" value={handling.status} />}
          {handling && <Badge color="gray">{enumWord('AssignmentRole', handling.role)}</Badge>}
          {entry.awaitsCosign && <Badge color="violet">{told.awaitsMySignature}</Badge>}
          <Text size="sm">{documentNo ?? told.noNumber}</Text>
        </>
      }
      facts={[
        [told.from(enumWord('Body', issuer)), told.arrived(arrivedOn), unitName && told.to(unitName)]
          .filter(Boolean)
          .join(' · '),
        ...(coHandlers.length > 0 ? [told.coHandlers(coHandlers.join(told.comma))] : []),
        ...(evidence.length > 0 ? [told.evidence(evidence.map((each) => each.title).join(told.comma))] : []),
      ]}
      clocks={openClocks(entry.clocks)}
      steps={stepsOfEntry(entry).map(({ action }) => ({ action, to: `${place}?step=${action}` }))}
    />
  );
}
