import { instrumentPublication } from '#kit';
import { lawEnforcementSupervisionClocks } from './model/law-enforcement-supervision.clocks.ts';
import { lawEnforcementSupervisionPolicy } from './model/law-enforcement-supervision.policy.ts';

/** 行政执法监督意见: told to its addressee in whole, to the CPPCC as far as the policy opens it. */
export const lawEnforcementSupervisionPublication = instrumentPublication(
  lawEnforcementSupervisionPolicy,
  lawEnforcementSupervisionClocks,
);
