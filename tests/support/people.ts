import type { JWK } from 'jose';
import { inject } from 'vitest';
import type { Body } from '#schema/registry.ts';
import type { Role } from '#schema/viewer.ts';
import { developmentToken, ensureDevelopmentKey } from '../../subgraphs/local/development-key.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';

/** Someone who asks. */
export interface Person {
  readonly body: Body;
  readonly roles: readonly Role[];
}

/** The people of the tests, by what they do. */
export const people = {
  analyst: { body: 'cppcc', roles: ['analyst'] },
  cppccClerk: { body: 'cppcc', roles: ['clerk'] },
  cppccLeader: { body: 'cppcc', roles: ['leader'] },
  cppccReviewer: { body: 'cppcc', roles: ['reviewer'] },
  cppccMember: { body: 'cppcc', roles: ['member'] },
  cppccAdministrator: { body: 'cppcc', roles: ['administrator'] },
  inspectionOfficer: { body: 'cppcc', roles: ['inspection-office'] },
  agreementOfficer: { body: 'cppcc', roles: ['agreement-officer'] },
  cppccAuditor: { body: 'cppcc', roles: ['auditor'] },
  courtsLiaison: { body: 'courts', roles: ['liaison'] },
  courtsClerk: { body: 'courts', roles: ['clerk'] },
  courtsAnalyst: { body: 'courts', roles: ['analyst'] },
  procuratorateLiaison: { body: 'procuratorate', roles: ['liaison'] },
  disciplineLiaison: { body: 'discipline', roles: ['liaison'] },
  justiceLiaison: { body: 'justice', roles: ['liaison'] },
  justiceAnalyst: { body: 'justice', roles: ['analyst'] },
} as const satisfies Record<string, Person>;

/** The run's signing key; its public half is what the hubs of the tests trust. */
export const signingKey = (): Promise<JWK> => ensureDevelopmentKey(dataFolder(inject('dataRoot')));

/** A token that says who someone is. */
export const tokenOf = async (person: Person): Promise<string> => developmentToken(await signingKey(), person);
