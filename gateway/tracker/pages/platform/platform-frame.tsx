import { Anchor, Group } from '@mantine/core';
import { NavLink, Outlet } from 'react-router';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './words.ts';
import './platform.css';

const places = [
  ['/platform', 'overview'],
  ['/platform/places', 'places'],
  ['/platform/suggestions', 'suggestions'],
  ['/platform/sheets', 'sheets'],
  ['/platform/report', 'report'],
] as const;

/** What stands above every page of the platform: where else one can go in it. */
export function PlatformFrame() {
  const told = useWords(words);
  return (
    <div className="platform">
      <Group component="nav" aria-label={told.navigation} gap="md" mb="md" className="platform-nav no-print">
        {places.map(([to, name]) => (
          <Anchor key={to} component={NavLink} to={to} end={to === '/platform'} size="sm">
            {told[name]}
          </Anchor>
        ))}
      </Group>
      <Outlet />
    </div>
  );
}
