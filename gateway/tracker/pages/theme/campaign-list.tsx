import { SimpleGrid } from '@mantine/core';
import { Empty } from '#tracker/parts/answered.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { ShownYear } from './answer-types.ts';
import { CampaignCard } from './campaign-card.tsx';
import { PageSection } from './page-section.tsx';
import { partners } from './partners.ts';
import { words } from './words.ts';

/** The campaigns of the year, in the order of the agreements. */
export function CampaignList({ year }: { readonly year: ShownYear }) {
  const { noCampaign } = useWords(words);
  const { campaigns } = year;
  return (
    <PageSection name="campaigns">
      {campaigns.length === 0 && <Empty>{noCampaign}</Empty>}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        {partners.flatMap(({ body, changes }) =>
          campaigns
            .filter(({ partner }) => partner === body)
            .map((campaign) => (
              <CampaignCard key={campaign.planNo} campaign={campaign} changes={changes} happened={year[changes]} />
            )),
        )}
      </SimpleGrid>
    </PageSection>
  );
}
