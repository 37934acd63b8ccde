import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nationalCalendar, today } from '#kit';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';

const query = `{
  supervisionProposals(first: 100) {
    nodes {
      assignments { handling { role clocks { ...All } } }
      courts { handling { role repliedOn assignedOn clocks { ...All } } instruments { replyDueOn clocks { ...All } } }
      procuratorate { instruments { kind clocks { ...All } } }
    }
  }
}
fragment All on Clock {
  ruleCode ruleVersion label basis startOn rawDueOn dueOn rollReason isProvisional calendarVersion
  satisfiedOn isOverdue workdaysLeft explanation
}`;

interface Clock {
  readonly ruleCode: string;
  readonly startOn: string;
  readonly rawDueOn: string;
  readonly dueOn: string;
  readonly rollReason: string | null;
  readonly satisfiedOn: string | null;
  readonly isOverdue: boolean;
  readonly workdaysLeft: number | null;
  readonly calendarVersion: string;
  readonly explanation: string;
}

const importNextYear = `insert into calendar_year (year, version, holidays, workdays, papers, imported_at)
  values (2027, 1, '{"2027-01-01": "New Year''s Day,元旦"}', '{}', '[]', now())`;

/** Every clock of an answer, wherever it stands. */
function* clocksIn(value: unknown): Generator<Clock> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'clocks') yield* inner as Clock[];
    else yield* clocksIn(inner);
  }
}

describe('the clocks of the sample', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ prepare: ({ sql }) => sql('courts', importNextYear) });
  });
  afterAll(() => hub.stop());

  test('run on handlings and instruments by the rules of the table, and explain themselves', async () => {
    const { data, errors } = await hub.ask(people.analyst, query);
    expect(errors).toEqual([]);
    const clocks = [...clocksIn(data)];
    expect(new Set(clocks.map(({ ruleCode }) => ruleCode))).toEqual(
      new Set(['D03', 'D04', 'D05', 'D06', 'D07', 'D08']),
    );
    for (const clock of clocks) {
      expect(clock.dueOn >= clock.rawDueOn && clock.rawDueOn > clock.startOn).toBe(true);
      expect(clock.rollReason === null).toBe(clock.dueOn === clock.rawDueOn);
      expect(clock.isOverdue).toBe((clock.satisfiedOn ?? today(new Date())) > clock.dueOn);
      expect(clock.workdaysLeft === null).toBe(clock.satisfiedOn !== null);
      expect(clock.explanation).toContain(clock.rawDueOn);
    }
    expect(clocks.some(({ rollReason }) => rollReason)).toBe(true);
    expect(clocks.some(({ satisfiedOn }) => satisfiedOn === null)).toBe(true);
  });

  test('are counted by the years that their own body has imported', async () => {
    const { data } = await hub.ask(people.analyst, query);
    const versionsOf = (body: string) => {
      const parts = data.supervisionProposals.nodes.map((node: Record<string, unknown>) => node[body]);
      return new Set(
        parts.flatMap((part: unknown) => [...clocksIn(part)]).map((clock: Clock) => clock.calendarVersion),
      );
    };
    expect([...versionsOf('courts')]).toEqual([`${nationalCalendar().version} + 2027 v1`]);
    expect([...versionsOf('procuratorate')]).toEqual([nationalCalendar().version]);
  });

  test('speak the language of the caller', async () => {
    const answers = await Promise.all(
      ['zh', 'en'].map((language) => hub.ask(people.analyst, query, {}, { 'accept-language': language })),
    );
    const [chinese, english] = answers.map(({ data }) => [...clocksIn(data)].map(({ explanation }) => explanation));
    expect(chinese?.every((sentence) => sentence.includes('依据：'))).toBe(true);
    expect(english?.every((sentence) => sentence.includes('Basis: '))).toBe(true);
    expect(english?.some((sentence) => /[\u4e00-\u9fff]/.test(sentence))).toBe(false);
  });
});
