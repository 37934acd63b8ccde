/** The head of a column of figures: it stands at the end, as they do. */
export function FigureHead({ children }: { readonly children: string }) {
  return <span className="platform-figure-head">{children}</span>;
}
