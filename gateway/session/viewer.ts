import type { Language } from '#schema/language.ts';
import { type Purpose, purposeNames } from '#schema/purpose.ts';
import { registry } from '#schema/registry.ts';
import { roleNames } from '#schema/role-names.ts';

/** What a token says of who asks; for display only, the hub verifies for itself. */
export interface Claims {
  readonly sub: string;
  readonly body: string;
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
}

/** Body and roles as the token says. */
export function viewerOf(token: string, language: Language): string {
  const claims = claimsOf(token);
  if (!claims) return '?';
  const { body, roles } = claims;
  const bodyName = registry.find((entry) => entry.body === body)?.[language] ?? body;
  const names = roles.map(
    (role) => (roleNames as Partial<typeof roleNames>)[role as keyof typeof roleNames]?.[language] ?? role,
  );
  return `${bodyName} · ${names.join(language === 'zh' ? '、' : ', ')}`;
}

/** The purposes that the token admits; an analyst's own comes first. */
export function purposesOf(token: string): readonly Purpose[] {
  const admitted = purposeNames.filter((purpose) => claimsOf(token)?.purposes.includes(purpose));
  const isAnalyst = claimsOf(token)?.roles.includes('analyst') ?? false;
  return isAnalyst
    ? [...admitted].sort((one, other) => Number(other === 'ANALYSIS') - Number(one === 'ANALYSIS'))
    : admitted;
}

/** What a token says; undefined where it cannot be read. */
export function claimsOf(token: string): Claims | undefined {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const { sub = '', body, roles, purposes = [] } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Claims>;
    return body && roles ? { sub, body, roles, purposes } : undefined;
  } catch {
    return undefined;
  }
}
