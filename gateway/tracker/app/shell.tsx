import { Anchor, AppShell, Badge, Burger, Button, Group, NativeSelect, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { Outlet, NavLink as PlaceLink, ScrollRestoration, useLocation } from 'react-router';
import type { Language } from '#schema/language.ts';
import { purposes as purposeWords } from '#schema/purpose.ts';
import { viewerOf } from '../../session/viewer.ts';
import { useViewer } from '../hub/viewer-context.ts';
import { useLanguage, useWords } from '../words/language-context.ts';
import { AwayBanner } from './away-banner.tsx';
import { useExplorer } from './use-explorer.ts';
import { words } from './words.ts';

const places = [
  ['/themes', 'theme'],
  ['/proposals', 'proposals'],
  ['/workbench', 'workbench'],
  ['/analysis', 'analysis'],
  ['/agreements', 'agreements'],
  ['/platform', 'platform'],
] as const;

/** The frame of every page: where one can go, who one is, what is away; on paper only the page remains. */
export function Shell() {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the place changes
  useEffect(close, [pathname]);
  const hasExplorer = useExplorer();
  const { product, subtitle, skip, navigation, menu, pages, sample, sampleNote } = useWords(words);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 200, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <a className="skip" href="#content">
        {skip}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" wrap="nowrap" justify="space-between">
          <Group wrap="nowrap" gap="sm">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={menu} />
            <Text fw={700} size="lg" component="span">
              {product}
            </Text>
            <Text c="dimmed" size="sm" component="span" visibleFrom="md">
              {subtitle}
            </Text>
            <Badge color="yellow" title={sampleNote}>
              {sample}
            </Badge>
          </Group>
          <Reader />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={navigation} component="nav">
        {places.map(([to, name]) => (
          <NavLink key={to} component={PlaceLink} to={to} label={pages[name]} active={pathname.startsWith(to)} />
        ))}
        {hasExplorer && (
          <Anchor href="/graphiql/" size="sm" mt="auto" p="sm">
            {pages.explorer}
          </Anchor>
        )}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <AwayBanner />
        <Outlet />
      </AppShell.Main>
      <ScrollRestoration />
    </AppShell>
  );
}

/** Who reads, in which language, for which purpose. */
function Reader() {
  const { token, purposes, purpose, setPurpose, setLanguage, signOut } = useViewer();
  const language = useLanguage();
  const { language: languageLabel, purpose: purposeLabel, viewer, signOut: leave } = useWords(words);
  return (
    <Group wrap="nowrap" gap="xs">
      <Text size="sm" component="span" visibleFrom="md" title={viewer}>
        {viewerOf(token ?? '', language)}
      </Text>
      {purposes.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={purposeLabel}
          value={purpose ?? ''}
          onChange={(event) => setPurpose(event.currentTarget.value)}
          data={purposes.map((value) => ({ value, label: purposeWords[value][language] }))}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label={languageLabel}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        data={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Button variant="default" size="xs" onClick={signOut}>
        {leave}
      </Button>
    </Group>
  );
}
