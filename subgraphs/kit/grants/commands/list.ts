import { proposeGrant } from './propose.ts';
import { countersignGrant, declineGrant, giveWayGrant, signGrant } from './sign.ts';
import { endGrant, resumeGrant, suspendGrant } from './suspend.ts';

/** Every step of a grant. */
export const grantCommands = [
  proposeGrant,
  signGrant,
  countersignGrant,
  declineGrant,
  suspendGrant,
  resumeGrant,
  endGrant,
  giveWayGrant,
];
