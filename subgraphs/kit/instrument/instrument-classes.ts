/** The classes of the columns that the instruments of all bodies have in common, where its dates may be known. */
export const instrumentFields = {
  proposalId: 'row',
  themeId: 'row',
  year: 'row',
  issuedOn: 'row',
  status: 'row',
  documentNo: 'register',
  title: 'register',
  addressee: 'register',
  addresseeBody: 'register',
  replyDueOn: 'register',
  repliedOn: 'register',
} as const;

/** By which columns an agreement narrows the instruments that it opens. */
export const instrumentNarrowing = {
  themeIds: 'themeId',
  years: 'year',
  divisions: 'region',
  recordIds: 'id',
} as const;

/** GraphQL fields of every instrument that are worked out from its columns. */
export const instrumentDerived = ['clocks', 'withheld', 'allowedActions'] as const;
