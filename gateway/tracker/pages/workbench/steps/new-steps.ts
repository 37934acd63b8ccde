import { draftSupervisionProposal, openPressingBundle } from './operations/operations.generated.ts';
import { beginningOf, type Step } from './step.ts';

/** What begins something new, and whose officers may begin it. */
export const newSteps: readonly { readonly step: Step; readonly roles: readonly string[] }[] = [
  {
    step: beginningOf('draft', draftSupervisionProposal, {
      fields: [
        { name: 'campaignId', kind: 'campaign' },
        { name: 'title', kind: 'line' },
        { name: 'points', kind: 'points' },
      ],
    }),
    roles: ['clerk'],
  },
  {
    step: beginningOf('openBundle', openPressingBundle, {
      fields: [
        { name: 'title', kind: 'line', label: 'bundleTitle' },
        { name: 'pressedBy', kind: 'line' },
        { name: 'proposalIds', kind: 'proposals' },
      ],
    }),
    roles: ['leader', 'inspection-office'],
  },
];
