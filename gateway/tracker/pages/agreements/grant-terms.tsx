import { Stack } from '@mantine/core';
import { Facts } from '#tracker/parts/facts.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useEnumWord, useLanguage, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { DaysLeft } from './days-left.tsx';
import { words } from './grant-words.ts';
import { dayOf, lastDayBefore } from './last-day.ts';
import { OpenedFields } from './opened-fields.tsx';
import { Standing } from './standing.tsx';
import { rowFilterWords } from './tell-row-filter.ts';
import { themeName } from './theme-name.ts';
import type { Theme, WholeGrant } from './use-grant.ts';
import { words as listWords } from './words.ts';

interface Props {
  readonly grant: WholeGrant;
  readonly themes: readonly Theme[];
}

/** The terms of a grant, one by one. */
export function GrantTerms({ grant, themes }: Props) {
  const [told, { level: levelLabel }] = [useWords(words), useWords(listWords)];
  const [enumWord, format, language] = [useEnumWord(), useFormat(), useLanguage()];
  const nameOfTheme = (id: string) => {
    const theme = themes.find((candidate) => candidate.id === id);
    return theme ? themeName(theme, language) : id;
  };
  return (
    <Section title={told.terms}>
      <Stack gap="sm">
        <Facts facts={[[told.fields, <OpenedFields key="fields" grant={grant} />]]} />
        <Facts
          facts={[
            [told.standing, <Standing key="standing" grant={grant} />],
            [told.status, <StatusBadge key="status" of="GrantStatus" value={grant.status} />],
            [told.validFrom, format.day(dayOf(grant.validFrom))],
            [told.validTo, <DaysLeft key="validTo" lastDay={lastDayBefore(grant.validUntil)} />],
          ]}
        />
        <Facts
          facts={[
            [told.rows, rowFilterWords(grant.rowFilter, nameOfTheme, told)],
            [levelLabel, enumWord('AccessLevel', grant.level)],
            [told.smallest, format.number(grant.smallest)],
            [told.rowsPerDay, format.number(grant.rowsPerDay)],
            [told.retention, told.days(format.number(grant.retentionDays))],
            [told.passOn, grant.mayPassOn ? told.mayPassOn : told.mayNotPassOn],
            [told.grantorContact, grant.grantorContact],
            [told.granteeContact, grant.granteeContact],
          ]}
        />
      </Stack>
    </Section>
  );
}
