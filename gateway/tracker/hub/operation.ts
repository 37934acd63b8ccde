/** A `.graphql` file of the tracker: the hub knows it by its id and runs it with variables. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly id: string;
  /** Never there; it ties the types of the answer and of the variables to the operation. */
  readonly types?: (variables: Variables) => Answer;
}
