import { z } from 'zod';
import { nothing, referenceField, textField } from '#kit';
import { AgreementEntity } from '../../model/agreement.entity.ts';
import { CampaignEntity } from '../../model/campaign.entity.ts';
import { campaignLifecycle } from '../../model/campaign.lifecycle.ts';
import { campaignPolicy } from '../../model/open-records.policy.ts';
import { ThemeEntity } from '../../model/theme.entity.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';

const { step, publication } = ownSteps('campaign', campaignPolicy, campaignLifecycle);

/** 启动协同监督活动: under an agreement that is in force, one for each partner, year and theme. */
const begin = step({
  verb: 'begin',
  zh: '启动协同监督活动',
  en: 'begin a campaign with a partner',
  action: 'begin',
  input: z.object({
    themeId: referenceField('主题', 'The theme'),
    agreementId: referenceField('所依据的协议', 'The agreement it rests on'),
    planNo: textField('联合方案文号', 'Number of the joint plan', 60),
  }),
  make: async ({ themeId, agreementId, planNo }, { em, day }) => {
    const theme = await em.findOne(ThemeEntity, { id: themeId });
    refuseUnless(theme !== null, '主题不存在，请先发布主题。', 'There is no such theme; announce it first.');
    const agreement = await em.findOne(AgreementEntity, { id: agreementId, status: 'SIGNED', validTo: { $gte: day } });
    refuseUnless(
      agreement !== null,
      '协议不存在或不在有效期内。',
      'There is no such agreement, or it is not in force.',
    );
    const { year } = theme;
    const { partner } = agreement;
    const same = await em.count(CampaignEntity, { themeId, partner });
    refuseUnless(same === 0, '该协同单位在此主题下已有活动。', 'That partner has a campaign on the theme already.');
    return { themeId, agreementId, planNo, year, partner, startedOn: day };
  },
  told: 'begun',
});

/** 结束活动: nothing more is drafted under it; what was issued goes on. */
const conclude = step({
  verb: 'conclude',
  zh: '结束协同监督活动',
  en: 'conclude a campaign',
  action: 'conclude',
  input: nothing,
  told: 'concluded',
});

/** The steps, and how they are told of. */
export const campaignCommands = [begin, conclude];
export { publication as campaignPublication };
