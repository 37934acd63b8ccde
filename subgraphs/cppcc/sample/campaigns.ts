import { sampleId } from '#kit';
import type { ProposalText } from './proposal-text.ts';
import { courts2022 } from './texts/courts-2022.ts';
import { courts2023 } from './texts/courts-2023.ts';
import { courts2026 } from './texts/courts-2026.ts';
import { discipline2022 } from './texts/discipline-2022.ts';
import { discipline2023 } from './texts/discipline-2023.ts';
import { discipline2026 } from './texts/discipline-2026.ts';
import { justice2022 } from './texts/justice-2022.ts';
import { justice2023 } from './texts/justice-2023.ts';
import { justice2026 } from './texts/justice-2026.ts';
import { procuratorate2022 } from './texts/procuratorate-2022.ts';
import { procuratorate2023 } from './texts/procuratorate-2023.ts';
import { procuratorate2026 } from './texts/procuratorate-2026.ts';

/** The themes. Which partner worked on which is a sample assumption: the published report does not say. */
export const sampleThemes = {
  BUSINESS_ENVIRONMENT: { label: '优化营商环境', labelEn: 'Improving the business environment' },
  DISPUTE_RESOLUTION: { label: '民商事纠纷化解', labelEn: 'Resolving civil and commercial disputes' },
  MINORS_PROTECTION: { label: '未成年人保护', labelEn: 'Protecting minors' },
  NEW_EMPLOYMENT_RIGHTS: { label: '新就业形态劳动者权益保障', labelEn: 'Rights of workers in new forms of employment' },
} as const;

export type ThemeCode = keyof typeof sampleThemes;

/** A body that signed an agreement with the CPPCC. */
export const samplePartners = ['discipline', 'courts', 'procuratorate', 'justice'] as const;

export type Partner = (typeof samplePartners)[number];

/** One sample campaign and its proposals, in the order of their numbers. */
export interface SampleCampaign {
  readonly year: number;
  readonly partner: Partner;
  readonly theme: ThemeCode;
  readonly texts: readonly ProposalText[];
  /** How many of the proposals were issued by the published report's as-of date; the rest came later. */
  readonly publishedCount: number;
}

const campaign = (
  year: number,
  partner: Partner,
  theme: ThemeCode,
  texts: readonly ProposalText[],
  publishedCount: number,
): SampleCampaign => ({ year, partner, theme, texts, publishedCount });

/** 4 partners × 2022 and 2023, and the living year 2026. The split of the 71 is a sample assumption. */
export const sampleCampaigns: readonly SampleCampaign[] = [
  campaign(2022, 'discipline', 'BUSINESS_ENVIRONMENT', discipline2022, 9),
  campaign(2022, 'courts', 'DISPUTE_RESOLUTION', courts2022, 10),
  campaign(2022, 'procuratorate', 'MINORS_PROTECTION', procuratorate2022, 7),
  campaign(2022, 'justice', 'BUSINESS_ENVIRONMENT', justice2022, 8),
  campaign(2023, 'discipline', 'BUSINESS_ENVIRONMENT', discipline2023, 9),
  campaign(2023, 'courts', 'DISPUTE_RESOLUTION', courts2023, 10),
  campaign(2023, 'procuratorate', 'MINORS_PROTECTION', procuratorate2023, 10),
  campaign(2023, 'justice', 'BUSINESS_ENVIRONMENT', justice2023, 8),
  campaign(2026, 'discipline', 'NEW_EMPLOYMENT_RIGHTS', discipline2026, 0),
  campaign(2026, 'courts', 'NEW_EMPLOYMENT_RIGHTS', courts2026, 0),
  campaign(2026, 'procuratorate', 'NEW_EMPLOYMENT_RIGHTS', procuratorate2026, 0),
  campaign(2026, 'justice', 'NEW_EMPLOYMENT_RIGHTS', justice2026, 0),
];

/** Identifier of a sample theme. */
export const themeId = (year: number, code: ThemeCode): string => sampleId('theme', year, code);

/** Identifier of a sample agreement. */
export const agreementId = (partner: Partner): string => sampleId('agreement', partner);

/** Identifier of a sample campaign. */
export const campaignId = ({ year, partner }: Pick<SampleCampaign, 'year' | 'partner'>): string =>
  sampleId('campaign', year, partner);

/** Identifier of the theme of a sample campaign, named `<partner>-<year>`. */
export function campaignThemeId(name: string): string {
  const found = sampleCampaigns.find(({ year, partner }) => name === `${partner}-${year}`);
  if (!found) throw new Error(`no sample campaign ${name}`);
  return themeId(found.year, found.theme);
}
