import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  steps: {
    sign: '签署',
    countersign: '会签',
    decline: '不予会签',
    suspend: '中止授权',
    resume: '恢复授权',
    end: '终止授权',
  },
  notes: {
    sign: '您代表授权单位签署下列散列值对应的条款；待对方会签后生效。',
    countersign: '您代表被授权单位会签下列散列值对应的条款；会签后自下一次查询起按此执行。',
    decline: '这条授权将不再生效，授权单位可以另行提出。',
    suspend: '自下一次查询起，所开放的内容即行关闭；查询人会看到中止的原因类别和复核日期。',
    resume: '自下一次查询起，恢复开放。',
    end: '终止后不能恢复；如需再次开放，须重新提出并由双方签署。',
  },
  statement: '理由',
  reviewOn: '复核日期',
  optional: '可不填',
  signing: '所签条款的散列值',
  cancel: '取消',
  close: '关闭',
};

const en: typeof zh = {
  steps: {
    sign: 'Sign',
    countersign: 'Countersign',
    decline: 'Decline',
    suspend: 'Suspend',
    resume: 'Resume',
    end: 'End',
  },
  notes: {
    sign: 'You sign, for the grantor, the terms with the hash below; they are in force once the other side has countersigned.',
    countersign: 'You countersign, for the grantee, the terms with the hash below; they hold from the next query on.',
    decline: 'The grant will not come into force; the grantor may propose another.',
    suspend:
      'What it opens is closed from the next query on; whoever asks is told that it is suspended, and when that is reviewed.',
    resume: 'It is open again from the next query on.',
    end: 'It cannot be resumed; to open it again, both sides must sign another.',
  },
  statement: 'Reason',
  reviewOn: 'To be reviewed on',
  optional: 'may be left empty',
  signing: 'Hash of the terms that are signed',
  cancel: 'Cancel',
  close: 'Close',
};

/** The words of the steps of a grant. */
export const words: Words<typeof zh> = { zh, en };
