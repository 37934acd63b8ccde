import { answers } from './answers-kind.tsx';
import { assignments } from './assignments-kind.tsx';
import { chaseLetter } from './chase-letter-kind.tsx';
import { agreement, choice, offered } from './choice-kinds.tsx';
import { commitments } from './commitments-kind.tsx';
import type { FieldKind, FieldKindName } from './field.ts';
import { found } from './found-kind.tsx';
import { points } from './points-kind.tsx';
import { replyClass } from './reply-class-kind.tsx';
import { several } from './several-kinds.tsx';
import { documentNo, line, pastDay, statement, text } from './text-kinds.tsx';

/** Every kind of field; what its values are like, only the kind itself knows. */
const fieldKinds: Readonly<Record<FieldKindName, unknown>> = {
  ...{ text, line, documentNo, pastDay, statement },
  ...{ choice, agreement, unit: offered, campaign: offered, proposal: offered, evidence: several, proposals: several },
  ...{ points, replyClass, answers, commitments, assignments, chaseLetter, found },
};

/** The kind of a field. */
export const kindOf = ({ kind }: { readonly kind: FieldKindName }): FieldKind<unknown> =>
  fieldKinds[kind] as FieldKind<unknown>;
