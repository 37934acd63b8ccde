import { allowedActionsOn, mutationsOf } from '#kit';
import { AgreementType } from '../../api/agreement.type.ts';
import { CampaignType } from '../../api/campaign.type.ts';
import { HandlingUnitType } from '../../api/handling-unit.type.ts';
import { ThemeType } from '../../api/theme.type.ts';
import { agreementLifecycle } from '../../model/agreement.lifecycle.ts';
import { campaignLifecycle } from '../../model/campaign.lifecycle.ts';
import { handlingUnitLifecycle } from '../../model/handling-unit.lifecycle.ts';
import { agreementPolicy, campaignPolicy, handlingUnitPolicy, themePolicy } from '../../model/open-records.policy.ts';
import { themeLifecycle } from '../../model/theme.lifecycle.ts';
import type { Mechanism } from '../mechanism.ts';
import { agreementCommands, agreementPublication } from './agreement.commands.ts';
import { campaignCommands, campaignPublication } from './campaign.commands.ts';
import { handlingUnitCommands, handlingUnitPublication } from './handling-unit.commands.ts';
import { themeCommands, themePublication } from './theme.commands.ts';

/** 一年一主题一协同: how the frame of a year’s work is laid out: agreements, themes, campaigns, units. */
export const frame: Mechanism = {
  entities: [],
  resolvers: [
    allowedActionsOn(AgreementType, agreementPolicy, agreementLifecycle),
    allowedActionsOn(ThemeType, themePolicy, themeLifecycle),
    allowedActionsOn(CampaignType, campaignPolicy, campaignLifecycle),
    allowedActionsOn(HandlingUnitType, handlingUnitPolicy, handlingUnitLifecycle),
    mutationsOf({ name: 'Agreement', type: AgreementType, zh: '协议', en: 'agreement' }, agreementCommands),
    mutationsOf({ name: 'Theme', type: ThemeType, zh: '主题', en: 'theme' }, themeCommands),
    mutationsOf({ name: 'Campaign', type: CampaignType, zh: '活动', en: 'campaign' }, campaignCommands),
    mutationsOf({ name: 'HandlingUnit', type: HandlingUnitType, zh: '承办单位', en: 'unit' }, handlingUnitCommands),
  ],
  commands: [...agreementCommands, ...themeCommands, ...campaignCommands, ...handlingUnitCommands],
  nouns: [],
  publications: [agreementPublication, themePublication, campaignPublication, handlingUnitPublication],
};
