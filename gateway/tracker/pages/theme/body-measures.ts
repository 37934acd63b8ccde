import type { PartnerPart } from './partners.ts';

/** What a body counts for a theme: where it stands in its part, and the code under which it may be withheld. */
export const bodyMeasures = {
  discipline: [
    ['inspection.inspections', 'INSPECTIONS'],
    ['inspection.rectifications', 'RECTIFICATIONS'],
  ],
  courts: [
    ['mediation.referred', 'MEDIATION_REFERRED'],
    ['mediation.succeeded', 'MEDIATION_SUCCEEDED'],
    ['confirmation.applied', 'CONFIRMATION_APPLIED'],
    ['confirmation.granted', 'CONFIRMATION_GRANTED'],
  ],
  procuratorate: [
    ['juvenileProtection.supervisionOrders', 'SUPERVISION_ORDERS'],
    ['juvenileProtection.lawLectures', 'LAW_LECTURES'],
    ['juvenileProtection.assistanceCases', 'ASSISTANCE_GIVEN'],
  ],
  justice: [
    ['peoplesMediation.accepted', 'MEDIATION_ACCEPTED'],
    ['peoplesMediation.settled', 'MEDIATION_SETTLED'],
    ['legalAid.applications', 'AID_APPLICATIONS'],
    ['legalAid.granted', 'AID_GRANTED'],
  ],
} as const satisfies Record<PartnerPart, readonly (readonly [of: string, code: string])[]>;
