import { z } from 'zod';
import { choiceField, nothing, textField, type Work } from '#kit';
import { bodies } from '#schema/registry.ts';
import { AssignmentEntity } from '../../model/assignment.entity.ts';
import { HandlingUnitEntity } from '../../model/handling-unit.entity.ts';
import { handlingUnitLifecycle } from '../../model/handling-unit.lifecycle.ts';
import { handlingUnitPolicy } from '../../model/open-records.policy.ts';
import { assertDivision } from '../divisions/within-cell.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';

const { step, publication } = ownSteps('handling-unit', handlingUnitPolicy, handlingUnitLifecycle);

const nameField = textField('单位名称', 'Name of the unit', 120);

async function assertNewName(name: string, region: string, { em }: Work): Promise<void> {
  const same = await em.count(HandlingUnitEntity, { name, region });
  refuseUnless(same === 0, '已有同名的承办单位。', 'There is a unit of that name.');
}

/** 登记承办单位: one of the bodies, or a bureau or district whose handling the inspection office records. */
const register = step({
  verb: 'register',
  zh: '登记承办单位',
  en: 'register a unit that can be assigned',
  action: 'register',
  input: z.object({
    name: nameField,
    division: textField('行政区划代码', 'Division code', 6),
    body: choiceField('Body', bodies, '若为参与协同的单位', 'The body it is, if any').nullish(),
  }),
  make: async ({ name, division, body }, work) => {
    assertDivision(work, division);
    await assertNewName(name, division, work);
    const taken = body ? await work.em.count(HandlingUnitEntity, { body, status: 'ACTIVE' }) : 0;
    refuseUnless(taken === 0, '该协同单位已登记为承办单位。', 'That body is registered already.');
    return { name, region: division, body: body ?? null };
  },
  told: 'registered',
});

/** 更名: what was assigned before keeps the name of its day. */
const rename = step({
  verb: 'rename',
  zh: '承办单位更名',
  en: 'rename a unit',
  action: 'rename',
  input: z.object({ name: nameField }),
  change: async (unit, { name }, work) => {
    await assertNewName(name, unit.region, work);
    unit.name = name;
  },
  told: 'renamed',
});

const retire = step({
  verb: 'retire',
  zh: '停用承办单位',
  en: 'retire a unit to which nothing is assigned any more',
  action: 'retire',
  input: nothing,
  refuses: async ({ id }, _input, { em }) => {
    const open = await em.count(AssignmentEntity, { unitId: id, status: ['ACTIVE', 'OBJECTED', 'SUSPENDED'] });
    if (open === 0) return undefined;
    return {
      zh: `还有${open}项交办未了结，请先办结或改派。`,
      en: `${open} assignments are open; end or reassign them first.`,
    };
  },
  told: 'retired',
});

/** The steps, and how they are told of. */
export const handlingUnitCommands = [register, rename, retire];
export { publication as handlingUnitPublication };
