import { nothing } from '../../command-fields.ts';
import { handlingCommand } from './handling-command.ts';

/** 签收: the body confirms that the assignment has reached it. */
export const acknowledgeHandling = handlingCommand({
  verb: 'acknowledge',
  zh: '签收交办',
  en: 'acknowledge an assignment',
  action: 'acknowledge',
  input: nothing,
  change: (handling, _input, { day }) => {
    handling.receivedOn = day;
  },
  told: 'acknowledged',
});
