import { useWords } from '#tracker/words/language-context.ts';
import { words } from './words.ts';

interface Props {
  readonly grant: {
    readonly fields: readonly string[];
    readonly openable: readonly { readonly name: string; readonly label: string }[];
  };
}

/** The fields that a grant opens, as the hub calls them. */
export function OpenedFields({ grant: { fields, openable } }: Props) {
  const { comma } = useWords(words);
  return fields.map((field) => openable.find(({ name }) => name === field)?.label ?? field).join(comma);
}
