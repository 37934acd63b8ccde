import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';

/** All that is on a unit: its open assignments, and the open instruments that other bodies have addressed to it. */
export const InboxItemEntity = defineEntity({
  name: 'InboxItem',
  tableName: 'inbox_item',
  view: true,
  expression: `
    select id, 'Assignment' as kind, 'cppcc' as issuer, proposal_id, proposal_no as document_no, title, unit_name,
      assigned_on as arrived_on, next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on,
      status = 'ASSIGNED' as awaits_receipt,
      role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0) as awaits_cosign,
      false as is_copy
    from handling
    where status not in ('REPLIED', 'RELEASED')
      or (status = 'REPLIED' and role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0))
    union all
    select id, kind, issuer, proposal_id, document_no, title, addressee as unit_name,
      issued_on as arrived_on, next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on,
      false as awaits_receipt, false as awaits_cosign, addressee_body is null as is_copy
    from received_instrument
    where status = 'OPEN' and is_ours`,
  properties: {
    id: p.uuid().primary(),
    kind: p.string(),
    issuer: p.string().$type<Body>(),
    proposalId: p.uuid(),
    documentNo: p.string().nullable(),
    title: p.string().nullable(),
    unitName: p.string().nullable(),
    arrivedOn: p.date(),
    dueOn: p.date().nullable(),
    sortedOn: p.date(),
    awaitsReceipt: p.boolean(),
    awaitsCosign: p.boolean(),
    /** Whether it is another body's letter to a unit outside, of which the CPPCC has a copy. */
    isCopy: p.boolean(),
  },
});

export type InboxItem = InferEntity<typeof InboxItemEntity>;
