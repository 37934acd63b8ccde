import { NativeSelect } from '@mantine/core';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { ClocksBefore } from './clocks-before.tsx';
import { type ControlProps, type FieldKind, plainInput } from './field.ts';
import { words } from './field-words.ts';
import { useMatter } from './matter.ts';
import { Rows } from './rows.tsx';

/** A unit and its role in the handling. */
interface Assigned {
  readonly unitId: string;
  readonly role: string;
}

/** The units to which a proposal is assigned, each with the day that would be its. */
export const assignments: FieldKind<readonly Assigned[]> = {
  first: () => [{ unitId: '', role: 'LEAD' }],
  Control: AssignmentsControl,
  lines: (value, { matter, enumWord }) =>
    value.map(
      ({ unitId, role }) =>
        `${enumWord('AssignmentRole', role)} ${matter.units.find(({ id }) => id === unitId)?.name ?? ''}`,
    ),
  toInput: plainInput,
};

function AssignmentsControl({ label, value, onChange }: ControlProps<readonly Assigned[]>) {
  const told = useWords(words);
  const enumWord = useEnumWord();
  const { units, clocksByRole } = useMatter();
  return (
    <Rows
      label={label}
      rowLabel={told.assignment}
      rows={value}
      onChange={onChange}
      blank={{ unitId: '', role: value.some(({ role }) => role === 'LEAD') ? 'CO_HANDLER' : 'SEPARATE' }}
      least={1}
    >
      {({ unitId, role }, change, index) => (
        <>
          <NativeSelect
            label={told.unitOf(index + 1)}
            value={unitId}
            required={true}
            onChange={(event) => change({ unitId: event.currentTarget.value })}
            data={[{ value: '', label: told.choose }, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <NativeSelect
            label={told.roleOf(index + 1)}
            value={role}
            onChange={(event) => change({ role: event.currentTarget.value })}
            data={Object.keys(enumWords.AssignmentRole).map((value) => ({
              value,
              label: enumWord('AssignmentRole', value),
            }))}
          />
          <ClocksBefore clocks={clocksByRole.flatMap((each) => (each.role === role ? [each.clock] : []))} />
        </>
      )}
    </Rows>
  );
}
