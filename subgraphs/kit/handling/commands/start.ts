import { nothing } from '../../command-fields.ts';
import { handlingCommand } from './handling-command.ts';

/** 着手办理: the unit begins to handle. */
export const startHandling = handlingCommand({
  verb: 'start',
  zh: '着手办理',
  en: 'start handling',
  action: 'start',
  input: nothing,
  change: (handling, _input, { day }) => {
    handling.startedOn = day;
  },
  told: 'started',
});
