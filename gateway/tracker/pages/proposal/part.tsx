import type { ReactNode } from 'react';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import type { PartName } from './part-name.ts';
import { words } from './proposal-words.ts';

interface Props {
  readonly name: PartName;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a proposal, which the address can name; it stops below the head of the page. */
export function Part({ name, ...section }: Props) {
  const { parts } = useWords(words);
  return (
    <div id={name} style={{ scrollMarginTop: 72 }}>
      <Section title={parts[name]} {...section} />
    </div>
  );
}
