import { z } from 'zod';
import { codeField, numberField, textField } from '#kit';
import { themePolicy } from '../../model/open-records.policy.ts';
import { ThemeEntity } from '../../model/theme.entity.ts';
import { themeLifecycle } from '../../model/theme.lifecycle.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';

const { step, publication } = ownSteps('theme', themePolicy, themeLifecycle);

const label = {
  label: textField('主题名称', 'Name, in Chinese', 60),
  labelEn: textField('英文名称', 'Name, in English', 120),
};

/** 发布主题: one of its code a year. */
const announce = step({
  verb: 'announce',
  zh: '发布年度主题',
  en: 'announce a theme of a year',
  action: 'announce',
  input: z.object({
    year: numberField('年度', 'Year'),
    code: codeField(/^[A-Z][A-Z_]{2,39}$/, '主题代码，大写字母和下划线', 'Code, in capitals and underscores'),
    ...label,
  }),
  make: async ({ year, code, ...words }, { em, day }) => {
    const now = Number(day.slice(0, 4));
    refuseUnless(
      year === now || year === now + 1,
      `年度应为${now}或${now + 1}。`,
      `The year must be ${now} or ${now + 1}.`,
    );
    const same = await em.count(ThemeEntity, { year, code });
    refuseUnless(same === 0, '该年度已有此主题。', 'That year has that theme already.');
    return { year, code, ...words };
  },
  told: 'announced',
});

const revise = step({
  verb: 'revise',
  zh: '修改主题名称',
  en: 'correct the name of a theme',
  action: 'revise',
  input: z.object(label),
  change: (theme, words) => {
    Object.assign(theme, words);
  },
  told: 'revised',
});

/** The steps, and how they are told of. */
export const themeCommands = [announce, revise];
export { publication as themePublication };
