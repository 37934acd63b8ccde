import { defineCommand, nothing } from '#kit';
import { pressingBundlePublication } from '../events.ts';
import { PressingBundleEntity } from '../model/pressing-bundle.entity.ts';
import { pressingBundleLifecycle } from '../model/pressing-bundle.lifecycle.ts';
import { pressingBundlePolicy } from '../model/pressing-bundle.policy.ts';

/** 结束督办: the proposals keep the mark of having been pressed together. */
export const endPressingBundle = defineCommand({
  name: 'pressing-bundle:end',
  zh: '结束捆绑督办',
  en: 'end a pressing exercise',
  entity: PressingBundleEntity,
  lifecycle: pressingBundleLifecycle,
  policy: pressingBundlePolicy,
  action: 'end',
  input: nothing,
  change: (bundle, _input, { day }) => {
    bundle.endedOn = day;
  },
  publication: pressingBundlePublication,
  told: 'ended',
});
