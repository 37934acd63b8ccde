import { z } from 'zod';
import { choiceField, referenceField, textField, type Work } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { takeUpMicroSuggestion } from '../suggestions/micro-suggestion.commands.ts';
import { provenanceKindWords } from './provenance-kind-words.ts';
import { linkable, type ProvenanceKind, provenanceKinds } from './provenance-kinds.ts';
import { ProvenanceLinkEntity } from './provenance-link.entity.ts';
import { provenanceLinkLifecycle } from './provenance-link.lifecycle.ts';
import { provenanceLinkPolicy } from './provenance-link.policy.ts';
import { nodeKinds } from './provenance-nodes.ts';

const { step, publication } = ownSteps('provenance-link', provenanceLinkPolicy, provenanceLinkLifecycle);

const kind = (zh: string, en: string) => choiceField('ProvenanceKind', provenanceKinds, zh, en);

/** Where a record has ended without anything having come of it; nothing is linked with it. */
const ended = ['WITHDRAWN', 'DUPLICATE', 'NOT_FILED', 'SET_ASIDE', 'NOT_TAKEN_UP'];

/** 关联: a suggestion that goes on is thereby taken up. */
const link = step({
  verb: 'link',
  zh: '关联来源与去向',
  en: 'link a record with the one that its matter went on to',
  action: 'link',
  input: z.object({
    fromKind: kind('来源种类', 'Kind of the record that it came from'),
    fromId: referenceField('来源', 'The record that it came from'),
    toKind: kind('去向种类', 'Kind of the record that it went on to'),
    toId: referenceField('去向', 'The record that it went on to'),
  }),
  make: async (given, work) => {
    assertLinkable(given.fromKind, given.toKind);
    await assertStands(given.fromKind, given.fromId, work);
    const { region } = await assertStands(given.toKind, given.toId, work);
    const known = await work.em.count(ProvenanceLinkEntity, { ...given, status: 'LINKED' });
    refuseUnless(known === 0, '两条记录已经关联。', 'The two are linked already.');
    return { ...given, region, linkedOn: work.day };
  },
  change: async (_link, { fromKind, fromId }, { em, run }) => {
    await em.flush();
    if (fromKind === 'MICRO_SUGGESTION') await run(takeUpMicroSuggestion, { id: fromId });
  },
  told: 'linked',
});

const unlink = step({
  verb: 'unlink',
  zh: '解除有误的关联',
  en: 'undo a link that was made in error',
  action: 'unlink',
  input: z.object({ reason: textField('理由', 'Reason') }),
  change: (provenanceLink, { reason }) => {
    provenanceLink.reason = reason;
  },
  told: 'unlinked',
});

function assertLinkable(from: ProvenanceKind, to: ProvenanceKind): void {
  const [[fromZh, fromEn], [toZh, toEn]] = [provenanceKindWords[from], provenanceKindWords[to]];
  const possible = linkable[from] ?? [];
  refuseUnless(
    possible.includes(to),
    possible.length === 0
      ? `“${fromZh}”的去向由记录自动得出，不需关联。`
      : `“${fromZh}”不能关联到“${toZh}”，可关联到：${possible.map((one) => provenanceKindWords[one][0]).join('、')}。`,
    possible.length === 0
      ? `Where a ${fromEn} went follows from the records; nothing needs to be linked.`
      : `A ${fromEn} cannot be linked with a ${toEn}, but with: ${possible.map((one) => provenanceKindWords[one][1]).join(', ')}.`,
  );
}

async function assertStands(of: ProvenanceKind, id: string, { em }: Work): Promise<{ region: string }> {
  const found: { region: string; status?: string } | null = await em.findOne(nodeKinds[of].policy.entity, { id });
  const [zh, en] = provenanceKindWords[of];
  refuseUnless(
    found !== null && !ended.includes(found.status ?? ''),
    `所指的“${zh}”不存在，或已撤回、未采用，请核对。`,
    `There is no such ${en}, or it was withdrawn or not taken up; check it.`,
  );
  return found;
}

/** The steps, and how they are told of. */
export const provenanceLinkCommands = [link, unlink];
export { publication as provenanceLinkPublication };
