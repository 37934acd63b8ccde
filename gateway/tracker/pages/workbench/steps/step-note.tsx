import { useViewer } from '#tracker/hub/viewer-context.ts';
import { useWords } from '#tracker/words/language-context.ts';
import { type StepName, words } from './step-words.ts';

/** What one should know before a step is taken. */
export function StepNote({ action }: { readonly action: StepName }) {
  const { notes, onPaper, ownEvaluation } = useWords(words);
  const { roles } = useViewer();
  if (action === 'evaluate') return roles.includes('member') ? ownEvaluation : onPaper;
  return (notes as Partial<Record<StepName, string>>)[action];
}
