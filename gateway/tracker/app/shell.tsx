import { Anchor, AppShell, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { Outlet, NavLink as PlaceLink, ScrollRestoration, useLocation } from 'react-router';
import { useWords } from '../words/language-context.ts';
import { AwayBanner } from './away-banner.tsx';
import { Reader } from './reader.tsx';
import { SampleMark } from './sample-mark.tsx';
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
  const isWide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const { product, subtitle, skip, navigation, menu, pages } = useWords(words);
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
            <SampleMark />
          </Group>
          {isWide && <Reader />}
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={navigation} component="nav">
        {!isWide && isOpen && <Reader />}
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
