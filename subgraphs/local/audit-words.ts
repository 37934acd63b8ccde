import type { ChainName, ChainVerdict } from '#kit';
import { type Body, entryOf } from '#schema/registry.ts';

const logs: Readonly<Record<ChainName, string>> = {
  changes: '操作日志 · log of changes',
  reads: '读取日志 · log of reads',
};

type Broken = NonNullable<ChainVerdict['broken']>;

const faults: Readonly<Record<Broken['fault'], string>> = {
  CHANGED: '内容被改动 · its content was changed',
  MISSING: '缺失 · it is missing',
  RELINKED: '与前一条不衔接 · it does not follow the one before',
  TRUNCATED: '自此以后被删去 · all from here on was cut off',
  REWRITTEN: '整段被改写 · all up to here was written anew',
};

/** What a verification found, in one line. */
export function sentenceOf(body: Body, chain: ChainName, { entries, broken }: ChainVerdict): string {
  const log = `${body} ${logs[chain]}`;
  if (!broken) return `${log}: ${entries} 条，完整 · ${entries} entries, unbroken`;
  const { position, fault, witness } = broken;
  const by = witness ? `（见证：${entryOf(witness).zh} · witnessed by ${witness}）` : '';
  return `${log}: 第 ${position} 条 · entry ${position}: ${faults[fault]}${by}`;
}
