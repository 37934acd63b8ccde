import type { Body } from '#schema/registry.ts';

/** Tells a document whose fields to ask for: the viewer's own body's. */
export const bodyFlags = (body: Body) => ({
  isCppcc: body === 'cppcc',
  isDiscipline: body === 'discipline',
  isCourts: body === 'courts',
  isProcuratorate: body === 'procuratorate',
  isJustice: body === 'justice',
});
