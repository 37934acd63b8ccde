import type { ComponentType } from 'react';
import { InboxView } from './inbox/inbox-view.tsx';
import { LookBackView } from './look-back/look-back-view.tsx';
import { stagesOf } from './tasks/stages.ts';
import { TasksView } from './tasks/tasks-view.tsx';
import type { ViewName } from './words.ts';

interface Viewer {
  readonly body: string;
  readonly roles: readonly string[];
}

/** A part of the workbench, and who has it. */
interface PartOfWork {
  readonly name: ViewName;
  readonly isFor: (viewer: Viewer) => boolean;
  readonly View: ComponentType;
}

/** Those who have an inbox: the hub tells it to nobody else. */
const inboxReaders = ['liaison', 'clerk', 'leader', 'inspection-office'];

const parts: readonly PartOfWork[] = [
  { name: 'tasks', isFor: ({ body, roles }) => body === 'cppcc' && stagesOf(roles).length > 0, View: TasksView },
  { name: 'inbox', isFor: ({ roles }) => roles.some((role) => inboxReaders.includes(role)), View: InboxView },
  {
    name: 'lookBack',
    isFor: ({ body, roles }) => body === 'cppcc' && roles.includes('inspection-office'),
    View: LookBackView,
  },
];

/** The parts of the workbench that a viewer has. */
export const viewsOf = (viewer: Viewer): readonly PartOfWork[] => parts.filter(({ isFor }) => isFor(viewer));
