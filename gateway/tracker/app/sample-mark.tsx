import { Badge } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useHub } from '../hub/hub-context.ts';
import { useWords } from '../words/language-context.ts';
import { words } from './words.ts';

/** Says that sample records are shown, as soon as the hub has answered with any. */
export function SampleMark() {
  const { board } = useHub().hub;
  const { hasSample } = useSyncExternalStore(board.subscribe, board.state);
  const { sample, sampleNote } = useWords(words);
  return hasSample ? (
    <Badge color="yellow" title={sampleNote}>
      {sample}
    </Badge>
  ) : null;
}
