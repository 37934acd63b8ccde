import { Tabs } from '@mantine/core';
import { usePages } from '#tracker/hub/use-answer.ts';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { DueList } from './due-list.tsx';
import { dueList } from './operations.generated.ts';
import { dueListVariables } from './progress-filter.ts';
import { UnissuedList } from './unissued-list.tsx';
import { useAddress } from './use-address.ts';
import { words } from './words.ts';

/** The supervision proposals: what is due, and, for those to whom the hub tells of them, what is not yet issued. */
export function ProposalsPage() {
  const { search, choose } = useAddress();
  const { title, lead, tabs } = useWords(words);
  const pages = usePages(dueList, dueListVariables(search), (data) => data.supervisionProgress?.list.pageInfo);
  const unissued = pages.data?.pages.at(-1)?.data.unissued?.totalCount ?? 0;
  const tab = search.get('tab') === 'unissued' ? 'unissued' : 'due';
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Tabs
        value={tab}
        onChange={(value) => choose('tab', value === 'unissued' ? 'unissued' : '')}
        keepMounted={false}
        activateTabWithKeyboard={false}
      >
        {(unissued > 0 || tab === 'unissued') && (
          <Tabs.List mb="md">
            <Tabs.Tab value="due">{tabs.due}</Tabs.Tab>
            <Tabs.Tab value="unissued">{tabs.unissued(unissued)}</Tabs.Tab>
          </Tabs.List>
        )}
        <Tabs.Panel value="due">
          <DueList pages={pages} />
        </Tabs.Panel>
        <Tabs.Panel value="unissued">
          <UnissuedList />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
