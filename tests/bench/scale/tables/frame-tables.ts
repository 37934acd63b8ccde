import { dayNumber } from '../city/days.ts';
import { campaigns, themes, units } from '../city/frame.ts';
import { livingMarks, type MadeRow } from './made-table.ts';

const begun = (year: number) => {
  const day = dayNumber(`${year}-01-15`);
  return livingMarks(day, day);
};

/** The frame of the years, as rows of its tables. */
export const frameRows: Readonly<Record<string, readonly MadeRow[]>> = {
  theme: themes.map(({ id, year, code, label, labelEn }) => ({
    ...begun(year),
    ...{ id, year, code, label },
    label_en: labelEn,
    status: 'ANNOUNCED',
  })),
  campaign: campaigns.map(({ id, year, partner, themeId, agreementId, planNo, startedOn }) => ({
    ...begun(year),
    ...{ id, year, partner },
    theme_id: themeId,
    agreement_id: agreementId,
    form: 'JOINT',
    plan_no: planNo,
    started_on: startedOn,
    status: year < 2026 ? 'CONCLUDED' : 'RUNNING',
  })),
  handling_unit: units.map(({ id, name, body, region }) => ({
    ...begun(2017),
    id,
    name,
    body,
    region,
    status: 'ACTIVE',
  })),
};
