import { useNavigate, useParams } from 'react-router';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { noMatter } from '../fields/matter.ts';
import { newSteps } from '../steps/new-steps.ts';
import { StepForm } from '../steps/step-form.tsx';
import { words as stepWords } from '../steps/step-words.ts';
import { DeskLayout } from './desk-layout.tsx';
import { words } from './desk-words.ts';
import { openCampaigns } from './operations.generated.ts';
import { useChosenStep } from './use-chosen-step.ts';
import { useOpenProposals } from './use-open-proposals.ts';

/** The desk at which something new begins: a draft, or an exercise that presses several proposals together. */
export function NewDesk() {
  const { action = '' } = useParams();
  const { body, roles } = useViewer();
  const { steps, notNow } = useWords(stepWords);
  const { newNote, campaign } = useWords(words);
  const enumWord = useEnumWord();
  const chosen = useChosenStep();
  const navigate = useNavigate();
  const found = newSteps.find(({ step }) => step.action === action);
  const isOffered = body === 'cppcc' && found?.roles.some((role) => roles.includes(role));
  const campaigns = useAnswer(openCampaigns, {}, { isEnabled: action === 'draft' });
  const proposals = useOpenProposals('openBundle', action === 'openBundle');
  if (!found || !isOffered) return <DeskLayout title={notNow} lead={null} done={undefined} />;
  const { step } = found;
  const matter = {
    ...noMatter,
    proposals,
    campaigns: (campaigns.data?.data.supervisionYear?.campaigns ?? [])
      .filter(({ status }) => status === 'RUNNING')
      .map(({ id, partner, theme, planNo }) => ({
        id,
        name: campaign(enumWord('Body', partner), theme?.label ?? '', planNo),
      })),
  };
  return (
    <DeskLayout title={steps[step.action].name} lead={newNote} done={chosen.done}>
      {!chosen.done && (
        <StepForm
          step={step}
          matter={matter}
          place="new"
          onDone={() => chosen.finish(step.action)}
          onClose={() => void navigate('/workbench')}
        />
      )}
    </DeskLayout>
  );
}
