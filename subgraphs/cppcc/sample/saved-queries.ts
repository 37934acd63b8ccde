import { sampleId } from '#kit';
import { documentIdOf } from '#schema/document-id.ts';
import { livingMarks } from './handlings.ts';

const overdueByBody = `query OverdueByBody($years: [Int!]!) {
  supervisionProgress(filter: { years: $years }) {
    isComplete
    sources {
      body
      asOf
    }
    groups(by: BODY) {
      key
      units
      overdue
    }
  }
}`;

const mediationOfTheYear = `query MediationOfTheYear($year: Int!) {
  supervisionYear(year: $year) {
    themes {
      label
      courts {
        mediation {
          succeeded
        }
      }
    }
  }
}`;

const promisesDue = `query PromisesDue($until: Date!) {
  commitments(first: 50, filter: { dueUntil: $until, isVerified: false }) {
    totalCount
    nodes {
      text
      dueOn
      proposal {
        no
      }
    }
  }
}`;

/** Two queries that are approved, of which one was put forward by the courts, and one that waits for a decision. */
const drafts = [
  {
    title: '各单位逾期情况',
    document: overdueByBody,
    purpose: 'TRACKING',
    reason: '每月向主席会议报告办理进度。',
    authorBody: 'cppcc',
    status: 'APPROVED',
  },
  {
    title: '年度主题调解情况',
    document: mediationOfTheYear,
    purpose: 'ANALYSIS',
    reason: '与协同监督活动的成效对照分析。',
    authorBody: 'courts',
    status: 'APPROVED',
  },
  {
    title: '到期未核实的承诺',
    document: promisesDue,
    purpose: 'REPORTING',
    reason: '回头看之前核对本单位承诺。',
    authorBody: 'justice',
    status: 'SUBMITTED',
  },
] as const;

/** The rows of the sample's saved queries. */
export const sampleSavedQueries = () =>
  drafts.map(({ document, status, authorBody, ...told }, index) => ({
    ...livingMarks('2026-11-10'),
    ...told,
    ...{ document, status, authorBody },
    id: sampleId('saved-query', index),
    no: `呼协数〔2026〕${String(index + 1).padStart(4, '0')}号`,
    documentHash: documentIdOf(document),
    authorId: `${authorBody}-analyst`,
    submittedOn: '2026-11-09',
    decidedOn: status === 'APPROVED' ? '2026-11-10' : null,
    validUntil: status === 'APPROVED' ? '2027-10-31' : null,
  }));
