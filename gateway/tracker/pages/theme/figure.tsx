import { createContext, type ReactNode, useContext } from 'react';
import { useFormat } from '#tracker/words/use-format.ts';
import { figureAt } from './figure-path.ts';

const AnswerContext = createContext<unknown>(undefined);

/** Gives the answer to the figures within. */
export const FiguresOf = AnswerContext.Provider;

interface Props {
  /** Where in the answer the number stands; the page says it too, so that anyone can check it. */
  readonly of: string;
  /** What is shown where the answer has no number there. */
  readonly otherwise?: ReactNode;
}

/** A number exactly as the hub answered it. */
export function Figure({ of, otherwise = null }: Props) {
  const format = useFormat();
  const value = figureAt(useContext(AnswerContext), of);
  if (value === undefined) return otherwise;
  return <span data-figure={of}>{format.number(value)}</span>;
}
