import type { Bilingual } from '#schema/language.ts';
import type { Work } from '../define-command.ts';
import { CoHandlingEntity } from './co-handling.entity.ts';
import type { Handling } from './handling.entity.ts';

/** Says which co-handlers have not yet signed what the lead has sent them last, in this round; undefined when none is missing. */
export async function missingSignatures(
  { role, status, proposalId, cosignRequest }: Handling,
  _input: unknown,
  { em }: Work,
): Promise<Bilingual | undefined> {
  if (role !== 'LEAD') return undefined;
  const coHandlings = await em.find(CoHandlingEntity, { proposalId, isActive: true }, { orderBy: { unitName: 'asc' } });
  const missing = coHandlings.filter(
    ({ signedRequest, isSignatureGiven }) =>
      status !== 'AWAITING_COSIGN' || signedRequest !== cosignRequest || !isSignatureGiven,
  );
  if (missing.length === 0) return undefined;
  const names = missing.map(({ unitName }) => unitName);
  return { zh: `尚未会签：${names.join('、')}。`, en: `Not signed yet by ${names.join(', ')}.` };
}
