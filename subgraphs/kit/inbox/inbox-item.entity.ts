import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { awaitsCosign, openHandling, openInstrument } from './open-items.ts';

/**
 * All that is on a unit: its open assignments, and the open instruments that other bodies have addressed to it. What is open
 * is asked of both together, and no column differs in type: only so can they be read in the order of their deadlines.
 */
export const InboxItemEntity = defineEntity({
  name: 'InboxItem',
  tableName: 'inbox_item',
  view: true,
  expression: `
    select id, kind, issuer, proposal_id, document_no, title, unit_name, arrived_on, due_on, sorted_on, awaits_receipt,
      awaits_cosign, is_copy, is_open
    from (
      select id, 'Assignment'::varchar as kind, 'cppcc'::varchar as issuer, proposal_id, proposal_no as document_no, title,
        unit_name, assigned_on as arrived_on, next_due_on as due_on,
        coalesce(next_due_on, '9999-12-31'::date) as sorted_on, status = 'ASSIGNED' as awaits_receipt,
        ${awaitsCosign} as awaits_cosign, false as is_copy,
        ${openHandling} as is_open
      from handling
      union all
      select id, kind, issuer, proposal_id, document_no, title, addressee as unit_name, issued_on as arrived_on,
        next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on, false as awaits_receipt,
        false as awaits_cosign, addressee_body is null as is_copy, ${openInstrument} as is_open
      from received_instrument) as item
    where is_open`,
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
    /** True of all that is in an inbox, and what tells its cells from those of what was answered. */
    isOpen: p.boolean(),
  },
});

export type InboxItem = InferEntity<typeof InboxItemEntity>;
