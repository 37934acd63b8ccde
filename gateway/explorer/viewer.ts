import { registry } from '#schema/registry.ts';
import { roleNames } from '#schema/role-names.ts';
import type { Language } from './words.ts';

/** Body and roles as the token says; for display only, the hub verifies for itself. */
export function viewerOf(token: string, language: Language): string {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const { body, roles } = JSON.parse(new TextDecoder().decode(bytes)) as { body: string; roles: string[] };
    const bodyName = registry.find((entry) => entry.body === body)?.[language] ?? body;
    const names = roles.map(
      (role) => (roleNames as Partial<typeof roleNames>)[role as keyof typeof roleNames]?.[language] ?? role,
    );
    return `${bodyName} · ${names.join(language === 'zh' ? '、' : ', ')}`;
  } catch {
    return '?';
  }
}
