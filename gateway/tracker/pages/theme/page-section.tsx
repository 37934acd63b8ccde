import type { ReactNode } from 'react';
import { Empty } from '#tracker/parts/answered.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { SectionName } from './section-names.ts';
import { words } from './words.ts';

interface Props {
  /** Its name, which is its anchor too. */
  readonly name: SectionName;
  readonly note?: ReactNode;
  /** Whether the hub told nothing of it. */
  readonly isClosed?: boolean;
  readonly children: ReactNode;
}

/** A section of the theme of the year, to which an address can lead. */
export function PageSection({ name, note, isClosed = false, children }: Props) {
  const { sections, partClosed } = useWords(words);
  return (
    <div id={name} className="theme-section">
      <Section title={sections[name]} note={note}>
        {isClosed ? <Empty>{partClosed}</Empty> : children}
      </Section>
    </div>
  );
}
