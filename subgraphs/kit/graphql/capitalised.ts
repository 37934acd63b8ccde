/** The name of a body as it stands inside GraphQL names: `courts` → `Courts`, `audit-office` → `AuditOffice`. */
export const capitalised = (body: string): string =>
  body.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
