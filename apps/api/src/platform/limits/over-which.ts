import { type ASTVisitor, GraphQLError, type OperationTypeNode, type ValidationContext, type ValidationRule } from 'graphql';
import { BadArgument } from '../errors.ts';

const lets =
  (may: (operation: `${OperationTypeNode}`) => boolean): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ operation }) {
      if (may(operation)) return;
      const originalError = new BadArgument('QUERY_INVALID');
      context.reportError(new GraphQLError('QUERY_INVALID', { originalError, extensions: { http: { status: 400 } } }));
    },
  });

/** An answer by HTTP is one answer: nobody listens there. */
export const noSubscriptions = lets((operation) => operation !== 'subscription');
/** A socket listens and does nothing else: what is asked and what is pressed goes by HTTP, where it is counted. */
export const subscriptionsAlone = lets((operation) => operation === 'subscription');
