import type { Body } from '#schema/registry.ts';
import { agreementId } from '../../../../subgraphs/cppcc/sample/campaigns.ts';
import { madeId } from './made-id.ts';

/** Ten years of joint supervision. */
export const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

export const partners = ['discipline', 'courts', 'procuratorate', 'justice'] as const satisfies readonly Body[];

/** Hohhot and its nine banners, counties and districts. */
const regions = ['150100', '150102', '150103', '150104', '150105', '150121', '150122', '150123', '150124', '150125'];

/** The subjects of a year: two partners share one. */
const subjects = ['营商环境', '基层治理'] as const;

/** A theme of a year. */
export const themes = years.flatMap((year) =>
  subjects.map((label, index) => ({
    id: madeId('theme', year * 10 + index),
    year,
    code: `SCALE_${index + 1}`,
    label: `规模数据：${label}`,
    labelEn: `Made for scale, ${index + 1}`,
  })),
);

/** A campaign: a year, a partner, the theme of both. */
export const campaigns = years.flatMap((year) =>
  partners.map((partner, index) => ({
    id: madeId('campaign', year * 10 + index),
    year,
    partner,
    themeId: madeId('theme', year * 10 + (index % subjects.length)),
    agreementId: agreementId(partner),
    planNo: `规模〔${year}〕${index + 1}号`,
    startedOn: `${year}-02-01`,
  })),
);

export type Campaign = (typeof campaigns)[number];

/** How many units a city has that are assigned something: its bodies' own, bureaus, districts, sub-districts. */
const unitCount = 300;

/** The units; of every ten, four belong to one partner each, six stand outside the bodies. */
export const units = Array.from({ length: unitCount }, (_, index) => {
  const body: Body | undefined = partners[index % 10];
  return {
    id: madeId('handling_unit', index),
    name: `规模单位${String(index + 1).padStart(3, '0')}`,
    region: regions[index % regions.length] ?? '150100',
    body: body ?? null,
    handledBy: body ?? ('cppcc' as const),
  };
});

export type Unit = (typeof units)[number];
