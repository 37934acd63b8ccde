import { z } from 'zod';
import { choiceField, HubError, textField } from '#kit';
import { documentIdOf } from '#schema/document-id.ts';
import { purposeNames } from '#schema/purpose.ts';
import { queryFault } from '#schema/query-fault.ts';
import { nextNumber } from './next-number.ts';
import { savedQueryCommand } from './saved-query-command.ts';

/** 申报用数查询: an analyst of any body puts a query forward, and says what for. */
export const submitSavedQuery = savedQueryCommand({
  verb: 'submit',
  zh: '申报用数查询',
  en: 'put a query forward to be approved',
  action: 'submit',
  input: z.object({
    title: textField('名称', 'Title', 120),
    document: textField('查询全文', 'The text of the query', 10_000),
    purpose: choiceField('Purpose', purposeNames, '用途', 'Purpose'),
    reason: textField('用数理由', 'What the figures are needed for', 1_000),
  }),
  make: async ({ title, document, purpose, reason }, work) => {
    const { day, context } = work;
    return {
      ...{ title, document, purpose, reason },
      no: await nextNumber(work, 'saved_query', '数', day.slice(0, 4), 4),
      documentHash: documentIdOf(document),
      authorId: context.viewer.id,
      authorBody: context.viewer.body,
      submittedOn: day,
    };
  },
  change: async (_query, { document }) => {
    const fault = await queryFault(document);
    if (fault) throw new HubError('INVALID_INPUT', fault);
  },
  told: 'submitted',
});
