import { createHash } from 'node:crypto';
import { purposes } from '#schema/purpose.ts';
import { entryOf } from '#schema/registry.ts';
import type { Grant } from './grant.entity.ts';
import { hashOfTerms, standingOf } from './grant-terms.ts';
import { type ClauseWords, clauseZh } from './grant-words.ts';

/** The annex of an agreement as text: the clauses that run, by grantee and purpose, with the hash of each. */
export function annexOf(words: ClauseWords, agreementNo: string, grants: readonly Grant[], now: Date) {
  const standing = (grant: Grant) => standingOf(grant, now);
  const running = grants
    .filter((grant) => ['IN_FORCE', 'SUSPENDED', 'NOT_YET'].includes(standing(grant)))
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'));
  const clauses = running.map((grant, index) => {
    const mark = { SUSPENDED: '【已中止】', NOT_YET: '【尚未生效】' }[standing(grant) as string] ?? '';
    return `${index + 1}. ${mark}${clauseZh(words, grant)}。条款散列值：${hashOfTerms(grant)}`;
  });
  const text = [
    `${agreementNo} 附件：${entryOf(words.grantor).zh}数据开放清单`,
    ...(clauses.length > 0 ? clauses : ['目前没有生效的授权。']),
  ].join('\n');
  return { agreementNo, text, hash: createHash('sha256').update(text).digest('hex') };
}

const orderOf = ({ grantee, purpose, noun, id }: Grant): string =>
  [grantee, Object.keys(purposes).indexOf(purpose), noun, id].join(' ');
