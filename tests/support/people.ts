import type { JWK } from 'jose';
import { inject } from 'vitest';
import { type Purpose, purposeHeader } from '#schema/purpose.ts';
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
  cppccAgreementOfficer: { body: 'cppcc', roles: ['agreement-officer'] },
  courtsAgreementOfficer: { body: 'courts', roles: ['agreement-officer'] },
  courtsLeader: { body: 'courts', roles: ['leader'] },
  courtsAuditor: { body: 'courts', roles: ['auditor'] },
  justiceAuditor: { body: 'justice', roles: ['auditor'] },
  disciplineAnalyst: { body: 'discipline', roles: ['analyst'] },
  disciplineLeader: { body: 'discipline', roles: ['leader'] },
  justiceAnalyst: { body: 'justice', roles: ['analyst'] },
  inspectionOfficer: { body: 'cppcc', roles: ['inspection-office'] },
  cppccAuditor: { body: 'cppcc', roles: ['auditor'] },
  courtsLiaison: { body: 'courts', roles: ['liaison'] },
  courtsClerk: { body: 'courts', roles: ['clerk'] },
  courtsAnalyst: { body: 'courts', roles: ['analyst'] },
  procuratorateAnalyst: { body: 'procuratorate', roles: ['analyst'] },
  procuratorateLiaison: { body: 'procuratorate', roles: ['liaison'] },
  disciplineLiaison: { body: 'discipline', roles: ['liaison'] },
  justiceLiaison: { body: 'justice', roles: ['liaison'] },
} as const satisfies Record<string, Person>;

/** The run's signing key; its public half is what the hubs of the tests trust. */
export const signingKey = (): Promise<JWK> => ensureDevelopmentKey(dataFolder(inject('dataRoot')));

/** A token that says who someone is. */
export const tokenOf = async (person: Person): Promise<string> => developmentToken(await signingKey(), person);

/** What someone asks for unless a test says otherwise: analysts must name it. */
const purposeOf = ({ roles }: Person): Purpose => (roles.includes('analyst') ? 'ANALYSIS' : 'TRACKING');

/** The headers of someone's request. */
export const headersOf = async (person: Person): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await tokenOf(person)}`,
  [purposeHeader]: purposeOf(person),
});
