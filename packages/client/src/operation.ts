/** The text of an operation, which knows the types of what goes in and of what comes back. */
export type Operation<Answer, Variables> = string & { readonly __of?: (variables: Variables) => Answer };
